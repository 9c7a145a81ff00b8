import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 2.0], [3.0, 6.0]])

# %% the numbers of one sample share the mean
print(F.layer_norm(x, (2,)).round(decimals=2))

# %% the whole batch shares one mean
print(F.layer_norm(x, (2, 2)).round(decimals=2))

# %% the variance is that of torch.var, divided by N - 1
print(((x - x.mean(dim=0)) / x.std(dim=0)).round(decimals=2))
