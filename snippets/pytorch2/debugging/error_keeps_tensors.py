import traceback
import weakref

import torch

alive = weakref.WeakSet()


def attempt(rows):
    activations = torch.zeros(rows, 1000)
    alive.add(activations)
    raise MemoryError(f"{rows} rows are too many")


try:
    attempt(4000)
except MemoryError:
    print("inside except:", len(alive), "tensor alive")
print("after it:", len(alive))

try:
    attempt(4000)
except MemoryError as error:
    kept = error  # as an interactive session does for %debug
print("error kept:", len(alive))
traceback.clear_frames(kept.__traceback__)
print("frames cleared:", len(alive))
