import torch
from torch.autograd.graph import save_on_cpu

from snippets.pytorch2.memory_and_profiling.model import Tower

model, x = Tower(128).cuda(), torch.randn(8, 128, 128, device="cuda")
for name, context in (("kept", torch.enable_grad()), ("offloaded", save_on_cpu(pin_memory=True))):
    torch.cuda.reset_peak_memory_stats()
    with context:
        loss = model(x)
    loss.backward()
    print(name, torch.cuda.max_memory_allocated())
