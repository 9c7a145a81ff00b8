import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


class FirstBad(TorchDispatchMode):
    """Stop at the first operation that makes NaN or infinity from finite tensors."""

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        result = operation(*args, **(kwargs or {}))
        if not finite(result) and finite((args, kwargs)):
            raise FloatingPointError(f"{operation} made it")
        return result


def finite(values):
    """Whether all floating-point tensors in a nest of values are finite."""
    tensors = (leaf for leaf in tree_leaves(values) if torch.is_tensor(leaf))
    return all(t.isfinite().all() for t in tensors if t.is_floating_point())
