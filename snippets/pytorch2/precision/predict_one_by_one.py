import torch

x = torch.tensor(256.0, dtype=torch.bfloat16)
print((x + 1 + 1 + 1 + 1).item(), (x + 4).item())
