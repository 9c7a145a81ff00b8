import torch
from torch import distributed as dist

try:
    dist.all_reduce(torch.ones(1))
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
print(dist.is_available() and dist.is_initialized())
