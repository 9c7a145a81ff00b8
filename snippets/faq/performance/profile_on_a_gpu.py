import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, schedule

model = nn.Sequential(nn.Linear(1024, 4096), nn.ReLU(), nn.Linear(4096, 10)).cuda()
optimizer = torch.optim.AdamW(model.parameters(), fused=True)
x, y = torch.randn(512, 1024, device="cuda"), torch.randint(10, (512,), device="cuda")

with profile(
    activities=[ProfilerActivity.CPU, ProfilerActivity.CUDA],
    schedule=schedule(wait=2, warmup=3, active=5),  # leave out the first, slow steps
) as profiler:
    for _ in range(10):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
        profiler.step()
    torch.cuda.synchronize()

print(profiler.key_averages().table(sort_by="self_cuda_time_total", row_limit=10))
profiler.export_chrome_trace("trace.json")  # for ui.perfetto.dev
