import gc
import weakref

import torch
from torch.autograd.graph import saved_tensors_hooks

k = torch.tensor([0.5, 1.0], requires_grad=True)


def alive_after_del(keep):
    packed = []

    def pack(tensor):
        kept = keep(tensor)
        packed.append(weakref.ref(kept))
        return kept

    with saved_tensors_hooks(pack, lambda kept: kept):
        decay = torch.exp(-k)
    del decay
    gc.collect()
    return sum(ref() is not None for ref in packed)


print("still in memory after del:")
print("  tensor:         ", alive_after_del(lambda tensor: tensor))
print("  tensor.detach():", alive_after_del(lambda tensor: tensor.detach()))
