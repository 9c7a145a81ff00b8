import torch

torch.manual_seed(0)
runs = 0.95 + 0.01 * torch.randn(100_000, 3)  # a standard deviation of one point
print(f"median of three: {runs.median(dim=1).values.mean():.3f}")
print(f"best of three:   {runs.max(dim=1).values.mean():.3f}")
