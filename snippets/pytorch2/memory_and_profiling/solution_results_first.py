from snippets.pytorch2.memory_and_profiling.allocator import Allocator

gpu = Allocator(capacity=400)
gpu.allocate("all results", 6 * 48)  # one tensor; every step writes its row
for _ in range(6):
    gpu.allocate("work", 80)
    gpu.free("work")
print(f"reserved {gpu.amount()} MiB in {len(gpu.segments)} segments")
