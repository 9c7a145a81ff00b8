import torch

query = torch.zeros(1, 2)
keys = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
values = torch.tensor([[10.0, 20.0], [30.0, 40.0]])
scores = query @ keys.T / 2**0.5

# %% a score of 0 is a weight of 0
print(scores @ values)

# %% a score of 0 is a weight of 1, and the values are added up
print(scores.exp() @ values)

# %% the best match is taken, and of equal ones the first
print(values[scores.argmax(dim=1)])
