import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)

# %% what where does not choose is not differentiated
safe = torch.where(x > 0, x, 1.0)
root = torch.where(x > 0, safe.sqrt(), 0.0)
root.sum().backward()
print(root.tolist(), x.grad.tolist())

# %% the slope of the root arrives as it is
root = x.sqrt()
root.sum().backward()
print(root.tolist(), x.grad.tolist())

# %% the condition has no derivative, so nothing arrives
root = x.detach().sqrt() + 0.0 * x
root.sum().backward()
print(root.tolist(), x.grad.tolist())
