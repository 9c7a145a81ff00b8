import torch

calls = [torch.ones(3), -torch.ones(3), torch.ones(3)]

# %% one graph for each branch, as for an if on a Python value
print(len({bool(x.sum() > 0) for x in calls}))

# %% the value is new in each call, so each call is compiled
print(len(calls))

# %% nothing is captured: the graph breaks at the choice
print(0)
