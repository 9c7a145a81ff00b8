import torch

angles = torch.tensor([0.5, 1.0], requires_grad=True)
wrist = torch.tensor(0.3, requires_grad=True)  # turns the hand, does not move it
height = angles.cumsum(0).sin().sum()

try:
    torch.autograd.grad(height, [angles, wrist], retain_graph=True)
except RuntimeError as error:
    print(error)

print(torch.autograd.grad(height, [angles, wrist], allow_unused=True, retain_graph=True))
print(torch.autograd.grad(height, [angles, wrist], materialize_grads=True))
