import os

os.environ["PYTORCH_ENABLE_MPS_FALLBACK"] = "1"  # before torch is imported

import torch

a = torch.rand(3, 3, device="mps")
print(torch.linalg.eigvals(a).device)
