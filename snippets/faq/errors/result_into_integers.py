import torch

counts = torch.tensor([1, 2])
try:
    counts /= 2
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
counts = counts / 2
print(counts.tolist())
