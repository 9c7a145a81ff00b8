import torch

real = torch.tensor([2.0, 0.5])
made = torch.tensor([-3.0, 0.0])

# %% more than enough is a reward
print((1 - real).tolist(), (1 + made).tolist())

# %% real pictures are to score below -1, made ones above 1
print((1 + real).relu().tolist(), (1 - made).relu().tolist())

# %% to be on the right side of 0 is enough
print((0 - real).relu().tolist(), (0 + made).relu().tolist())
