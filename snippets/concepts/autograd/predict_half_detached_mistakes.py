import torch

w = torch.tensor(3.0, requires_grad=True)

# %% detach() only makes a copy
cube = w * w * w
cube.backward()
print(cube.item(), w.grad.item())

# %% detach() cuts w off, and what is left is the derivative of the square
cube = w * w * w.detach()
cube.backward()
print(cube.item(), w.grad.item())

# %% a detached value counts as 0
zero = torch.tensor(0.0)
cube = zero * w
cube.backward()
print(cube.item(), w.grad.item())
