import torch

large, one = torch.tensor(1e8), torch.tensor(1.0)
print((large + one - large).item(), (large - large + one).item())
