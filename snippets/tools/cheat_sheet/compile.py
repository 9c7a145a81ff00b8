import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2), nn.ReLU()).eval()
x = torch.ones(3, 4)
fast = torch.compile(model)
torch.allclose(fast(x), model(x), atol=1e-6)  # True
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = model(x)
y.dtype  # torch.bfloat16
sizes = ({0: torch.export.Dim("batch")},)
program = torch.export.export(model, (x,), dynamic_shapes=sizes)
y = program.module()(torch.ones(7, 4))
size = y.shape  # torch.Size([7, 2])
