import torch
from torch.utils.benchmark import Timer

a = torch.randn(4096, 4096, device="cuda")
start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
a @ a
start.record()  # the events go into the queue, between the kernels
for _ in range(10):
    a @ a
end.record()
end.synchronize()
print(f"{start.elapsed_time(end) / 10:.3f} ms for one product")
print(Timer("a @ a", globals={"a": a}).blocked_autorange())  # synchronises by itself
