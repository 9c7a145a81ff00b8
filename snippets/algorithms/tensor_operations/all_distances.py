import torch

points = torch.tensor([[0.0, 0.0], [3.0, 4.0], [6.0, 8.0]])

print((points[:, None] - points).square().sum(dim=-1).sqrt())
