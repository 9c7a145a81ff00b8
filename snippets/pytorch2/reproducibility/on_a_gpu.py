import os

os.environ["CUBLAS_WORKSPACE_CONFIG"] = ":4096:8"  # before the first use of cuBLAS

import torch

torch.use_deterministic_algorithms(True)  # also makes cuDNN choose deterministic algorithms
torch.backends.cudnn.benchmark = False  # no choice by timing

x = torch.zeros(1, device="cuda")
index = torch.zeros(100_000, dtype=torch.int64, device="cuda")
values = torch.randn(100_000, device="cuda")
sums = {x.index_add(0, index, values).item() for _ in range(10)}
print("different sums:", len(sums))  # 1; without the settings it may be more
