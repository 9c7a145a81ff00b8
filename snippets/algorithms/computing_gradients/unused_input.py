import torch

angles = torch.tensor([0.5, 1.0], requires_grad=True)
wrist = torch.tensor(0.3, requires_grad=True)  # turns the hand, does not move it
height = angles.cumsum(0).sin().sum()

try:
    torch.autograd.grad(height, [angles, wrist], retain_graph=True)
except RuntimeError as error:
    print(error)

inputs = [angles, wrist]
print(torch.autograd.grad(height, inputs, retain_graph=True, allow_unused=True))
print(torch.autograd.grad(height, inputs, materialize_grads=True))
