from snippets.pytorch2.memory_and_profiling.allocator import Allocator

gpu = Allocator(capacity=400)
for step in range(6):
    gpu.allocate(f"result {step}", 48)  # the step will write into it
for _ in range(7):
    gpu.allocate("work", 80)
    gpu.free("work")
gpu.allocate("result 6", 48)  # in the place of the work
print(f"{gpu.amount(free=False)} MiB in use, {gpu.amount(free=True)} reserved but free")
