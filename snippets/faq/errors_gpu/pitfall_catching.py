import weakref

import torch

alive = []


def step():
    activations = torch.zeros(1000)
    alive.append(weakref.ref(activations))
    raise torch.OutOfMemoryError("CUDA out of memory")


try:
    step()
except torch.OutOfMemoryError as error:
    print("inside except, still held:", alive[0]() is not None, "by", type(error).__name__)
print("after it, still held:", alive[0]() is not None)
