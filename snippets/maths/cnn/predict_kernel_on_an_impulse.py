import torch
import torch.nn.functional as F

signal = torch.tensor([[[0.0, 0.0, 1.0, 0.0, 0.0]]])
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])
print(F.conv1d(signal, kernel).flatten().tolist())
