from collections import Counter

from torch.distributed.tensor import DTensor
from torch.utils._python_dispatch import TorchDispatchMode

KINDS = ("allreduce", "allgather", "reducescatter", "broadcast", "send", "recv")


class Collectives(TorchDispatchMode):
    """Counts the calls of these kinds that this process makes inside a `with` block."""

    def __init__(self):
        super().__init__()
        self.calls = Counter()

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        if DTensor in types:
            return NotImplemented  # DTensor first turns this into work on plain tensors
        name = str(function).replace("_", "")
        self.calls.update(kind for kind in KINDS if "c10d" in name and kind in name)
        return function(*args, **(kwargs or {}))
