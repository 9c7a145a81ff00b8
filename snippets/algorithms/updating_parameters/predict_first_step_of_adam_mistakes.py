import torch

w = torch.ones(2)
g = torch.tensor([3.0, 0.003])

# %% a step is the rate times the gradient
print(w - 0.1 * g)

# %% the whole gradient is brought to length 1
print(w - 0.1 * g / g.norm())

# %% the averages are used as they are, from their start at 0
m, s = 0.1 * g, 0.001 * g**2
print(w - 0.1 * m / (s.sqrt() + 1e-8))
