import torch
from torch import nn

torch.manual_seed(0)
drop = nn.Dropout(p=0.75)
x = torch.ones(1000)

# %% dropout only sets numbers to zero
kept = (drop(x) != 0).float()
print(kept.unique().tolist(), drop.eval()(x).unique().tolist())

# %% evaluation makes up for what training left out
kept = (drop(x) != 0).float()
print(kept.unique().tolist(), ((1 - drop.p) * x).unique().tolist())

# %% p is the share that is kept
drop = nn.Dropout(p=1 - 0.75)
rounded = [round(value, 2) for value in drop(x).unique().tolist()]
print(rounded, drop.eval()(x).unique().tolist())
