import time

import torch

a = torch.randn(8192, 8192, device="cuda")
a @ a  # warm up
torch.cuda.synchronize()

began = time.perf_counter()
a @ a
print(f"until the call returns:  {time.perf_counter() - began:.6f} s")
torch.cuda.synchronize()
print(f"until the work is done:  {time.perf_counter() - began:.6f} s")
