import torch


def fails():
    return torch.randn(3).max().item() > 1  # "sometimes it fails"


torch.manual_seed(0)
print([fails() for _ in range(8)])


def fails_reproducibly(seed=0):
    return torch.randn(3, generator=torch.Generator().manual_seed(seed)).max().item() > 1


print([fails_reproducibly() for _ in range(8)])
