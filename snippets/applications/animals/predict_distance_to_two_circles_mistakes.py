import torch

points = torch.tensor([0.0, 2.0, 3.0, 5.0])
large = (points - 0).abs() - 2
small = (points - 5).abs() - 1

# %% to be in the union, a point must be in both
print(torch.maximum(large, small).tolist())

# %% a distance cannot be negative
print(torch.minimum(large, small).clamp(min=0).tolist())

# %% the distance is that to the nearest centre
print(torch.minimum(points.abs(), (points - 5).abs()).tolist())
