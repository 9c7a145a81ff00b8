import torch

angles = torch.tensor([0.5, 1.0], requires_grad=True)
directions = angles.cumsum(0)
height = directions.sin().sum()

of_angles, of_directions = torch.autograd.grad(height, [angles, directions])
print(of_angles)
print(of_directions)
print(angles.grad)
