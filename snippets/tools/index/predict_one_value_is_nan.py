import torch

x = torch.tensor([1.0, float("nan"), 3.0])
print(x.mean(), x.max(), (x == float("nan")).any())
