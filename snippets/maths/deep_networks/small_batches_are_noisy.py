import torch
from torch import nn

torch.manual_seed(0)
others = torch.randn(4096, 1)
one = torch.tensor([[1.0]])
for size in (2, 8, 32, 128):
    norm = nn.BatchNorm1d(1)
    ends = [norm(torch.cat([one, others[torch.randint(4096, (size - 1,))]]))[0] for _ in range(500)]
    ends = torch.stack(ends)
    print(f"batch of {size:3}: the same sample becomes {ends.mean():.1f} ± {ends.std():.1f}")
