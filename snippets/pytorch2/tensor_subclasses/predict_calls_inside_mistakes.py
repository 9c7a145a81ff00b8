import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):
    calls = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.calls += 1
        return func(*args, **(kwargs or {}))


# %% the backward pass belongs to the forward pass
x = torch.ones(3, requires_grad=True)
with Count() as count:
    y = (x * x).sum()
    y.backward()
print(count.calls)

# %% autograd takes the operations before the mode sees them
with Count() as count:
    pass
print(count.calls)

# %% the leaf is counted, too
with Count() as count:
    x = torch.ones(3, requires_grad=True)
    y = (x * x).sum()
print(count.calls)
