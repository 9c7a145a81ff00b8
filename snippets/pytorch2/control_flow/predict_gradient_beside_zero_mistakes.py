import torch

x = torch.tensor([0.0, 2.0], requires_grad=True)

# %% the side that was not chosen has no part in the gradient
(1 / x[1]).backward()
print(x.grad)

# %% the infinity comes back as the derivative of 1/x
(1 / x).sum().backward()
print(x.grad)

# %% where cuts the gradient, as a choice has no derivative
y = torch.where(x == 0, 0.0, 1 / x.detach())
print(torch.zeros_like(y))
