import torch


def double(x: torch.Tensor) -> torch.Tensor:
    return x * 2


for value in (3, "ab", [1.5]):
    print(double(value))
