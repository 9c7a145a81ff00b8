import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(2 * w).sum().backward()

# %% what is frozen does not move
w.requires_grad_(False)
w.grad = None
optimizer.step()
print(w)

# %% a gradient is used up by one step
optimizer.step()
optimizer.zero_grad()
optimizer.step()
print(w.detach())

# %% an optimizer refuses a tensor that needs no gradient
try:
    torch.optim.SGD([w * 1], lr=0.1)
except ValueError as error:
    print(type(error).__name__)
