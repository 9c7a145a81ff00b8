import torch

x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(x**3, x, create_graph=True)

# %% a gradient is a number, a constant
(x * slope.detach()).backward()
print(slope.item(), x.grad)

# %% autograd.grad adds to .grad, too
(x * slope).backward()
print(slope.item(), x.grad + slope.detach())

# %% only the second derivative counts
(x.detach() * slope).backward()
print(slope.item(), x.grad)
