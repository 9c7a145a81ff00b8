import torch

x = torch.ones(3)


def gradients(a, b):
    a.requires_grad_()
    b.requires_grad_()
    (b @ a @ x).sum().backward()
    print(a.grad.abs().sum(), b.grad.abs().sum())


# %% the product is 0, so nothing can be learnt
gradients(torch.zeros(1, 3), torch.zeros(2, 1))

# %% what is 0 has no gradient, what is not 0 has one
gradients(torch.zeros(1, 3), torch.ones(2, 1))

# %% the values at the start do not matter for a gradient
gradients(torch.ones(1, 3), torch.ones(2, 1))
