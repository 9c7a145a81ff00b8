import torch

x = torch.tensor([1.0, float("nan"), 3.0])

# %% nan is left out, and a comparison finds it
print(x.nanmean(), x.nan_to_num().max(), x.isnan().any())

# %% nothing is larger than 3, and a comparison finds nan
print(x.mean(), x.nan_to_num().max(), x.isnan().any())

# %% nan spoils what is computed, and a comparison finds it
print(x.mean(), x.max(), x.isnan().any())
