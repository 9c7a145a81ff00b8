import torch

RULES = {}


def rule(*functions):
    return lambda ours: [RULES.update({f: ours}) for f in functions] and ours


class Diagonal:
    """A square matrix of which only the diagonal is stored; it is not a tensor."""

    def __init__(self, values):
        self.values = values

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        if func not in RULES:
            return NotImplemented
        return RULES[func](*args, **(kwargs or {}))


@rule(torch.trace)
def trace(d):
    return d.values.sum()


@rule(torch.matmul, torch.Tensor.matmul)
def product(a, b):
    if isinstance(a, Diagonal) and isinstance(b, Diagonal):
        return Diagonal(a.values * b.values)
    if isinstance(b, Diagonal):
        return a * b.values
    return (a.values if b.ndim == 1 else a.values[:, None]) * b
