import torch
from torch import nn


def rnn_step(x, h, w_x, w_h, b_x, b_h):
    """One step of the recurrence: the new hidden state, of shape (N, H)."""
    return torch.tanh(x @ w_x.T + b_x + h @ w_h.T + b_h)


torch.manual_seed(0)
rnn = nn.RNN(input_size=3, hidden_size=4)
x = torch.randn(5, 2, 3)  # L = 5 steps, N = 2 sequences, D = 3 features
output, h_n = rnn(x)

h, states = torch.zeros(2, 4), []
for x_t in x:
    h = rnn_step(x_t, h, *rnn.parameters())
    states.append(h)

print([name for name, _ in rnn.named_parameters()])
outputs = torch.stack(states)
print("outputs equal to 1e-6:    ", torch.allclose(outputs, output, rtol=0, atol=1e-6))
print("final state equal to 1e-6:", torch.allclose(h, h_n[0], rtol=0, atol=1e-6))
