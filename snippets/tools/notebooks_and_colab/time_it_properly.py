import torch
from torch.utils.benchmark import Timer

torch.manual_seed(0)
median = {}
for size in [32, 512]:
    timer = Timer("a @ a", globals={"a": torch.randn(size, size)}, num_threads=1)
    measured = timer.blocked_autorange(min_run_time=0.1)
    median[size] = measured.median
print("512 takes over ten times as long as 32:", median[512] > 10 * median[32])
