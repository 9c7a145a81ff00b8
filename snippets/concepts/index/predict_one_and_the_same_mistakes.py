import torch

rate = torch.nn.Parameter(torch.tensor(2.0))
before, number = rate, rate.item()
(3 * rate).backward()

# %% the step puts a new tensor in the place of the old one
rate = rate - rate.grad
print(before.item(), number, rate.item())

# %% every name that was given to the number follows
optimizer = torch.optim.SGD([rate], lr=1.0)
optimizer.step()
print(before.item(), before.item(), rate.item())

# %% the optimizer changes a copy of its own
own = torch.nn.Parameter(rate.detach().clone())
own.grad = rate.grad
torch.optim.SGD([own], lr=1.0).step()
print(before.item(), number, rate.item())
