import torch

points = torch.tensor([0.0, 2.0, 3.0, 5.0])
large = (points - 0).abs() - 2
small = (points - 5).abs() - 1
print(torch.minimum(large, small).tolist())
