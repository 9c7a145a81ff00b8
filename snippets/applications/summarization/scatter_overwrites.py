import torch

source = torch.tensor([4, 2, 4, 5])  # word 4 comes twice
weights = torch.tensor([0.4, 0.1, 0.3, 0.2])
print(f"scatter:     {torch.zeros(6).scatter(0, source, weights).sum():.1f}")
print(f"scatter_add: {torch.zeros(6).scatter_add(0, source, weights).sum():.1f}")
