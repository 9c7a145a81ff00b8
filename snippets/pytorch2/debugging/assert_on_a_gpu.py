import os

os.environ["CUDA_LAUNCH_BLOCKING"] = "1"  # before CUDA starts; better: set it in the shell

import torch
from torch import nn

table = nn.Embedding(10, 4, device="cuda")
words = torch.tensor([3, 11], device="cuda")
try:
    rows = table(words)
    print(rows.sum().item())
except torch.AcceleratorError as error:
    print(error)  # CUDA error: device-side assert triggered, and advice
try:
    torch.zeros(1, device="cuda")
except torch.AcceleratorError:
    print("the process cannot use the GPU any more")
