import gc
from collections import Counter

import torch
from torch import nn


class Recorder:
    def __init__(self):
        self.seen = []

    def __call__(self, module, inputs, output):
        self.seen.append(output.detach())  # for a plot, some day


def live():
    gc.collect()
    return [thing for thing in gc.get_objects() if issubclass(type(thing), torch.Tensor)]


def owners(thing):
    for holder in gc.get_referrers(thing):
        names = holder if isinstance(holder, dict) else getattr(holder, "__dict__", {})
        yield from (name for name, value in names.items() if value is thing)


model, history = nn.Linear(8, 4), []
handle = model.register_forward_hook(Recorder())
counts = []
for step in range(10):
    loss = model(torch.randn(32, 8)).square().mean()
    history.append(loss)
    counts.append(Counter(tuple(tensor.shape) for tensor in live()))
growth = counts[-1] - counts[-6]
print("in five steps:", dict(sorted(growth.items())))

for shape in sorted(growth):
    tensors = [tensor for tensor in live() if tensor.shape == shape]
    lists = [holder for t in tensors for holder in gc.get_referrers(t) if type(holder) is list]
    print(
        shape, sorted({name for found in lists if found is not tensors for name in owners(found)})
    )
handle.remove()
