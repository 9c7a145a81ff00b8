import torch
from torch import nn


def lstm_step(x, h, c, w_x, w_h, b_x, b_h):
    """One step of an LSTM: the new h and c, each of shape (N, H)."""
    i, f, g, o = (x @ w_x.T + b_x + h @ w_h.T + b_h).chunk(4, dim=-1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    return h, c


torch.manual_seed(0)
lstm = nn.LSTM(input_size=3, hidden_size=4)
x = torch.randn(5, 2, 3)
output, (h_n, c_n) = lstm(x)

h, c, states = torch.zeros(2, 4), torch.zeros(2, 4), []
for x_t in x:
    h, c = lstm_step(x_t, h, c, *lstm.parameters())
    states.append(h)

cell = nn.LSTMCell(3, 4)  # one step, with parameters of its own
cell.load_state_dict(dict(zip(cell.state_dict(), lstm.parameters(), strict=True)))
one_step, _ = cell(x[0])

print("weight_hh_l0:", tuple(lstm.weight_hh_l0.shape))
outputs = torch.stack(states)
print("outputs equal to 1e-6: ", torch.allclose(outputs, output, rtol=0, atol=1e-6))
print("h_n equal to 1e-6:     ", torch.allclose(h, h_n[0], rtol=0, atol=1e-6))
print("c_n equal to 1e-6:     ", torch.allclose(c, c_n[0], rtol=0, atol=1e-6))
print("LSTMCell equal to 1e-6:", torch.allclose(one_step, states[0], rtol=0, atol=1e-6))
