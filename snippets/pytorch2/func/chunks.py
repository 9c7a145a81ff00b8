import torch
from torch.func import vmap
from torch.utils._python_dispatch import TorchDispatchMode


class Largest(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor):
            self.numbers = max(getattr(self, "numbers", 0), result.numel())
        return result


def energy(x):
    return torch.outer(x, x).sin().sum()


torch.manual_seed(0)
x = torch.randn(256, 100)
expected = torch.stack([energy(row) for row in x])
for size in (None, 64, 1):
    with Largest() as seen:
        found = vmap(energy, chunk_size=size)(x)
    print(size, seen.numbers, torch.allclose(found, expected, atol=1e-3))
