import torch
from torch import nn

torch.manual_seed(0)
T = 20
rnn = nn.RNN(input_size=8, hidden_size=32)
w_x, w_h, b_x, b_h = rnn.parameters()
x = torch.randn(T, 8)

copies = [w_h.clone() for _ in range(T)]  # equal values, but every step has its own
h = torch.zeros(32)
for x_t, W in zip(x, copies, strict=True):
    h = torch.tanh(w_x @ x_t + b_x + W @ h + b_h)
shared, *by_step = torch.autograd.grad(h.sum(), [w_h, *copies])

same = torch.allclose(sum(by_step), shared, rtol=0, atol=1e-6)
print("sum over steps is the gradient:", same)
for t in (20, 19, 18, 15, 10, 5, 2):
    print(f"step {t:2}: relative norm {by_step[t - 1].norm() / shared.norm():.0e}")
