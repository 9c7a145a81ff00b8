import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 16)  # two sentences of five tokens
other = x.clone()
other[1] += 1  # the second sentence changes
for batch_first in (False, True):
    layer = nn.TransformerEncoderLayer(16, 4, 32, dropout=0.0, batch_first=batch_first)
    first, again = layer(x)[0], layer(other)[0]
    print(f"{batch_first=!s:5}", tuple(layer(x).shape), end=" ")
    print("first sentence unchanged:", torch.allclose(first, again, atol=1e-6))
