import torch

angles = torch.tensor([0.5, 1.0], requires_grad=True)
height = angles.cumsum(0).sin().sum()
try:
    torch.autograd.grad(height, angles[0])
except RuntimeError as error:
    print(error)

print(torch.autograd.grad(height, angles)[0][0])
