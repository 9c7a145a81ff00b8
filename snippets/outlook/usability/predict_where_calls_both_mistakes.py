import torch


def spoken(name, x):
    print(name)
    return x


x = torch.tensor([1.0, 5.0, 2.0])

# %% where is an if for the whole tensor
print(spoken("big", 10 * x) if x.sum() > 3 else spoken("small", -x))

# %% each element goes through its own side
print(torch.stack([spoken("big", 10 * e) if e > 3 else spoken("small", -e) for e in x]))

# %% where is an if, and a condition with three values is an error
try:
    print(spoken("big", 10 * x) if x > 3 else spoken("small", -x))
except RuntimeError as error:
    print(type(error).__name__)
