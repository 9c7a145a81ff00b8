import torch

b = torch.tensor(2.0, requires_grad=True)
(3 * b).backward()

# %% what is changed under no_grad requires no gradient any more
with torch.no_grad():
    b = b - 0.1 * b.grad
print(b.requires_grad, b.is_leaf, b.grad)

# %% the new value is the result of a computation
new = b - 0.1 * b.grad
print(new.requires_grad, new.is_leaf, b.grad)

# %% the update clears the gradient
with torch.no_grad():
    b -= 0.1 * b.grad
b.grad = None
print(b.requires_grad, b.is_leaf, b.grad)
