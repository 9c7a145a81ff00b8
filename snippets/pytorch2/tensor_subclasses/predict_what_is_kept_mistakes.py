import torch


class Tagged(torch.Tensor):
    pass


x = torch.ones(2).as_subclass(Tagged)
x.unit = "m"

# %% a result has what its input has
y, z = x, x
print(type(y).__name__, hasattr(y, "unit"), type(z).__name__, hasattr(z, "unit"))

# %% an operation of torch gives a plain tensor
y, z = torch.ones(2) + 1, torch.ones(2)[:1]
print(type(y).__name__, hasattr(y, "unit"), type(z).__name__, hasattr(z, "unit"))

# %% a view is the same tensor
y, z = x + 1, x
print(type(y).__name__, hasattr(y, "unit"), type(z).__name__, hasattr(z, "unit"))
