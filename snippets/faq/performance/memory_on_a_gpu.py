import torch
from torch import nn

torch.cuda.memory._record_memory_history()
model = nn.Sequential(nn.Linear(4096, 4096), nn.ReLU(), nn.Linear(4096, 10)).cuda()
torch.cuda.reset_peak_memory_stats()
model(torch.randn(2048, 4096, device="cuda")).sum().backward()

print(f"now:      {torch.cuda.memory_allocated() / 2**20:.0f} MiB")
print(f"peak:     {torch.cuda.max_memory_allocated() / 2**20:.0f} MiB")
print(f"reserved: {torch.cuda.memory_reserved() / 2**20:.0f} MiB")
torch.cuda.memory._dump_snapshot("snapshot.pickle")  # for docs.pytorch.org/memory_viz
torch.cuda.memory._record_memory_history(enabled=None)
