import torch
from torch import nn

torch.manual_seed(0)
T, H, F64 = 101, 32, torch.float64
x = torch.randn(T, 16, 8, dtype=F64, requires_grad=True)

for bias in (0.0, 2.0, 4.0):
    gru = nn.GRU(8, H, dtype=F64)
    with torch.no_grad():
        gru.bias_ih_l0[H : 2 * H] = bias
        gru.bias_hh_l0[H : 2 * H] = 0
    (gradient,) = torch.autograd.grad(gru(x)[0][-1].sum(), x)
    norms = gradient.flatten(1).norm(dim=1)
    print(f"bias {bias:.0f}: sigmoid {torch.tensor(bias).sigmoid():.2f}", end="")
    print(f"   gradient at distance 100: {norms[0] / norms[-1]:.0e}")
