import torch
from torch import nn
from torch.func import jacrev

torch.manual_seed(0)
for depth in (1, 2, 3, 4):
    conv = nn.Sequential(*[nn.Conv1d(1, 1, 3, padding=1) for _ in range(depth)])
    depends = jacrev(lambda x, conv=conv: conv(x[None, None])[0, 0])(torch.randn(20)) != 0
    print(f"{depth} layers: each output in the middle sees {depends[10].sum().item()} inputs")
