import torch

x = torch.tensor([1, 2, 3])

# %% the total kept is the one after the addition
print(x.cumsum(0) * 10)

# %% what is kept is what goes on
print(x.cumsum(0))

# %% the multiplied total goes on into the next step
total, kept = torch.tensor(0), []
for value in x:
    kept.append((total + value) * 10)
    total = kept[-1]
print(torch.stack(kept))
