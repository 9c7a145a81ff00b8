import weakref

import torch
from torch.autograd.graph import saved_tensors_hooks

k = torch.tensor(0.5, requires_grad=True)
t = torch.tensor([0.0, 1.0, 2.0, 3.0])
packed = []


def pack(tensor):
    copy = tensor.detach()
    packed.append(weakref.ref(copy))
    return copy


def alive():
    return sum(ref() is not None for ref in packed)


for retain in (False, True):
    with saved_tensors_hooks(pack, lambda copy: copy):
        loss = (torch.exp(-t * k) ** 2).sum()
    counts = [alive()]
    loss.backward(retain_graph=retain)
    counts.append(alive())
    del loss
    counts.append(alive())
    print(f"retain_graph={retain}: after forward, backward, del: {counts}")
