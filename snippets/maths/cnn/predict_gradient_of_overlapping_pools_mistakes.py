import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 3.0, 2.0, 4.0]]], requires_grad=True)

# %% all numbers of a window share the gradient
F.avg_pool1d(x, kernel_size=2, stride=1).sum().backward()
print(x.grad.flatten().tolist())

# %% a number gets the gradient once, however many windows it wins
winners = F.max_pool1d(x, kernel_size=2, stride=1).detach()
x[torch.isin(x, winners)].sum().backward()
print(x.grad.flatten().tolist())

# %% the gradient is the number that was let through
(F.max_pool1d(x, kernel_size=2, stride=1).square() / 2).sum().backward()
print(x.grad.flatten().tolist())
