import torch
from torch import nn


def gru_step(x, h, w_x, w_h, b_x, b_h, reset_before=False):
    """One step of a GRU, of shape (N, H), in either version."""
    r, z, n = (x @ w_x.T + b_x).chunk(3, dim=-1)
    h_r, h_z, h_n = (h @ w_h.T + b_h).chunk(3, dim=-1)
    r, z = torch.sigmoid(r + h_r), torch.sigmoid(z + h_z)
    if reset_before:
        h_n = (r * h) @ w_h.chunk(3)[2].T + b_h.chunk(3)[2]
        n = torch.tanh(n + h_n)
    else:
        n = torch.tanh(n + r * h_n)
    return (1 - z) * n + z * h


torch.manual_seed(0)
gru = nn.GRU(input_size=3, hidden_size=4)
x = torch.randn(5, 2, 3)
output, h_n = gru(x)

for reset_before in (False, True):
    h, states = torch.zeros(2, 4), []
    for x_t in x:
        h = gru_step(x_t, h, *gru.parameters(), reset_before=reset_before)
        states.append(h)
    same_output = torch.allclose(torch.stack(states), output, rtol=0, atol=1e-6)
    same_state = torch.allclose(h, h_n[0], rtol=0, atol=1e-6)
    print(f"reset_before={reset_before}: equal to 1e-6: {same_output}, {same_state}")
