import torch

angles = torch.tensor([0.5, 1.0], requires_grad=True)
mobile = torch.tensor([0.0, 1.0])
lock = angles.register_hook(lambda g: g * mobile)

angles.cumsum(0).sin().sum().backward()
print(angles.grad)

lock.remove()
angles.grad = None
angles.cumsum(0).sin().sum().backward()
print(angles.grad)
