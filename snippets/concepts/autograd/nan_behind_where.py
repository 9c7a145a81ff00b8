import torch

z = torch.tensor([0.0, 4.0], requires_grad=True)
root = torch.where(z > 0, z.sqrt(), 0)
root.sum().backward()
print(root.tolist(), z.grad.tolist())

z.grad = None
safe = torch.where(z > 0, z, 1)
root = torch.where(z > 0, safe.sqrt(), 0)
root.sum().backward()
print(root.tolist(), z.grad.tolist())
