import os

os.environ["CUDA_LAUNCH_BLOCKING"] = "1"  # before the first use of the GPU

import torch

table = torch.zeros(10, 4, device="cuda")
print(table[torch.tensor([10], device="cuda")])
