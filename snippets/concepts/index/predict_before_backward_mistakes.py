import torch

rate = torch.tensor(2.0, requires_grad=True)
km = torch.tensor([1.0, 2.0])

# %% the gradient is there as soon as something was computed
guess = rate * km
guess.sum().backward()
print(km.requires_grad, guess.requires_grad, rate.grad)

# %% only a parameter requires a gradient, a result does not
guess = rate.detach() * km
print(km.requires_grad, guess.requires_grad, rate.grad)

# %% whatever meets a parameter requires a gradient, the data too
km.requires_grad_()
guess = rate * km
print(km.requires_grad, guess.requires_grad, rate.grad)
