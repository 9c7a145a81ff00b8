import torch
from torch import nn

torch.manual_seed(0)
w_x, w_h, b_x, b_h = nn.LSTMCell(3, 4).double().parameters()
c_0 = torch.zeros(4, dtype=torch.float64, requires_grad=True)
h, c, forget_gates = torch.zeros(4, dtype=torch.float64), c_0, []

for x_t in torch.randn(10, 3, dtype=torch.float64):
    i, f, g, o = (w_x @ x_t + b_x + w_h @ h.detach() + b_h).chunk(4)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    h = o.sigmoid() * c.tanh()
    forget_gates.append(f.sigmoid())

(gradient,) = torch.autograd.grad(c.sum(), c_0)
product = torch.stack(forget_gates).prod(dim=0)
print("equal to 1e-12:", torch.allclose(gradient, product, rtol=0, atol=1e-12))
