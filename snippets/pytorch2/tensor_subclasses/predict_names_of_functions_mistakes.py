import torch
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode


class Names(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        print(func.__name__)
        return func(*args, **(kwargs or {}))


class Operations(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        print(func)
        return func(*args, **(kwargs or {}))


model, x = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.ReLU()), torch.ones(1, 2)

# %% a mode is asked for each module
for module in model.modules():
    print(type(module).__name__)

# %% a mode is asked for each operation
with Operations():
    model(x)

# %% a function that calls another is seen, and so is the other
with Names():
    torch.relu(torch.nn.functional.relu(model[0](x)))
