import torch
import torch.nn.functional as F

signal = torch.tensor([[0.0, 1.0, 0.0, 0.0, 0.0, 0.0]])
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
for shift in (0, 2):
    moved = signal.roll(shift, dims=1)
    print(F.conv1d(moved, kernel, padding=1).flatten().round().int().tolist())
