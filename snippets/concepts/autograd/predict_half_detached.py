import torch

w = torch.tensor(3.0, requires_grad=True)
square = w * w
cube = square.detach() * w
cube.backward()
print(cube.item(), w.grad.item())
