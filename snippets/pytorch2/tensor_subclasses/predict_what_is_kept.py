import torch


class Tagged(torch.Tensor):
    pass


x = torch.ones(2).as_subclass(Tagged)
x.unit = "m"
y, z = x + 1, x[:1]
print(type(y).__name__, hasattr(y, "unit"), type(z).__name__, hasattr(z, "unit"))
