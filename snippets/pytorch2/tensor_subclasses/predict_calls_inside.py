import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):
    calls = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.calls += 1
        return func(*args, **(kwargs or {}))


x = torch.ones(3, requires_grad=True)
with Count() as count:
    y = (x * x).sum()
y.backward()
print(count.calls)
