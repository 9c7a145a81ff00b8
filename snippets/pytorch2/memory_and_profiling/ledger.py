import weakref

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


class Ledger(TorchDispatchMode):
    """Books every storage when an operation makes it, and strikes it out when it is freed."""

    def __init__(self, limit=float("inf"), label=lambda: None):
        super().__init__()
        self.limit, self.label = limit, label
        self.now = self.peak = self.time = self.time_of_peak = 0
        self.alive, self.log = {}, []

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        result = operation(*args, **(kwargs or {}))
        self.time += 1
        for tensor in tree_leaves(result):
            if isinstance(tensor, torch.Tensor):
                self.enter(tensor.untyped_storage())
        return result

    def enter(self, storage):
        key, size = storage._cdata, storage.nbytes()  # views share a key
        if key in self.alive:
            return
        if self.now + size > self.limit:
            raise torch.OutOfMemoryError(f"{size:,} bytes more than {self.now:,} do not fit")
        self.alive[key] = [size, self.time, None, self.label()]  # size, born, died, label
        self.log.append(self.alive[key])
        weakref.finalize(storage, self.leave, key).atexit = False
        self.now += size
        if self.now > self.peak:
            self.peak, self.time_of_peak = self.now, self.time

    def leave(self, key):
        entry = self.alive.pop(key)
        entry[2] = self.time
        self.now -= entry[0]
