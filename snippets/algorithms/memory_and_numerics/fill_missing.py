import torch

nan = torch.nan
x = torch.tensor([[1.0, 40.0], [nan, 60.0], [3.0, nan]])

missing = x.isnan()
print(missing.sum(dim=0))
print(torch.where(missing, x.nanmean(dim=0), x))
