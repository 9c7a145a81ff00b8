import torch
from torch.func import jacfwd, jacrev
from torch.multiprocessing.reductions import StorageWeakRef
from torch.utils._python_dispatch import TorchDispatchMode


class Alive(TorchDispatchMode):
    """The most bytes alive at a time, of all that operations made."""

    def __init__(self):
        super().__init__()
        self.made, self.most = {}, 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor):
            storage = result.untyped_storage()
            self.made[storage._cdata] = StorageWeakRef(storage), storage.nbytes()
        self.made = {key: entry for key, entry in self.made.items() if not entry[0].expired()}
        self.most = max(self.most, sum(size for _, size in self.made.values()))
        return result


def deep(x, layers):
    for _ in range(layers):
        x = x.sin()
    return x


x = torch.rand(100)
for layers in (10, 100, 400):
    for jacobian in (jacrev, jacfwd):
        with Alive() as alive:
            jacobian(deep)(x, layers)
        print(f"{layers:3} layers, {jacobian.__name__}: {alive.most / 1000:.0f} kB")
