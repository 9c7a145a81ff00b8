import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([2.0, 4.0])

# %% the derivative of a square has no factor of two
w = 0.0
for _ in range(3):
    w -= 0.4 * ((w * x - y) * x).mean().item()
    print(round(w, 2))

# %% the gradient is a sum over the samples
w = 0.0
for _ in range(3):
    w -= 0.4 * (2 * (w * x - y) * x).sum().item()
    print(round(w, 2))

# %% all steps are like the first
w, gradient = 0.0, (2 * (0.0 * x - y) * x).mean().item()
for _ in range(3):
    w -= 0.4 * gradient
    print(round(w, 2))
