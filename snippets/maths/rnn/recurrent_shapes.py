import torch
from torch import nn

L, N, D, H = 5, 3, 8, 16
for options in (
    {},
    {"batch_first": True},
    {"batch_first": True, "num_layers": 2},
    {"batch_first": True, "num_layers": 2, "bidirectional": True},
):
    x = torch.zeros(N, L, D) if options.get("batch_first") else torch.zeros(L, N, D)
    output, h_n = nn.RNN(D, H, **options)(x)
    print(options or "default: (L, N, D)")
    shapes = [tuple(tensor.shape) for tensor in (x, output, h_n)]
    print("   x {}   output {}   h_n {}".format(*shapes))
