import torch

from snippets.pytorch2.memory_and_profiling.allocator import Allocator

for expandable in (False, True):
    gpu = Allocator(capacity=400, expandable=expandable)
    print(f"expandable segments: {expandable}")
    try:
        for step in range(7):
            gpu.allocate("work", 80)  # what a step needs for a moment
            gpu.free("work")
            gpu.allocate(f"result {step}", 48)  # what it leaves
    except torch.OutOfMemoryError as error:
        print(error)
        print("empty_cache() gives back", gpu.empty_cache(), "MiB")
    else:
        print(f"{gpu.amount(free=False)} MiB in use, {gpu.amount(free=True)} reserved but free")
