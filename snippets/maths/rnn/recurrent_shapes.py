import torch
from torch import nn

L, N, I, H = 5, 3, 8, 16
for options in (
    {},
    {"batch_first": True},
    {"batch_first": True, "num_layers": 2},
    {"batch_first": True, "num_layers": 2, "bidirectional": True},
):
    x = torch.zeros(N, L, I) if options.get("batch_first") else torch.zeros(L, N, I)
    output, (h_n, c_n) = nn.LSTM(I, H, **options)(x)
    print(options or "default: (L, N, I)")
    print("   x", tuple(x.shape), "  output", tuple(output.shape), "  h_n", tuple(h_n.shape))
