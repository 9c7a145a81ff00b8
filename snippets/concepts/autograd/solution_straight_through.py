import torch

z = torch.tensor([0.2, 0.7, 1.6], requires_grad=True)
z.round().sum().backward()
print(z.round().tolist(), z.grad.tolist())

z.grad = None
rounded = z + (z.round() - z).detach()
rounded.sum().backward()
print(rounded.tolist(), z.grad.tolist())
