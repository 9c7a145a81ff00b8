import torch

nan = torch.nan
x = torch.tensor([1.0, nan, 3.0, torch.inf])

print(x == x, x > 2)
print(x.isnan(), x.isfinite())
print(x.max(), x.argmax(), x.sort().values)

y = x[:3]
print(y.sum(), y.nansum(), y.mean(), y.nanmean())
print(x.nan_to_num(nan=0.0, posinf=99.0))
print(torch.equal(y, y), torch.allclose(y, y), torch.allclose(y, y, equal_nan=True))
