import torch

x = torch.tensor(1.0, requires_grad=True)

# %% the gradient goes through the blocks only
y = x
for _ in range(3):
    y = 0.5 * y
y.backward()
print(x.grad.item())

# %% one shortcut leads round all blocks
y = x
for _ in range(3):
    y = 0.5 * y
(x + y).backward()
print(x.grad.item())

# %% every block adds its own share, and nothing passes two blocks
(x + sum(0.5 * x for _ in range(3))).backward()
print(x.grad.item())
