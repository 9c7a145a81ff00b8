import torch

x = torch.tensor([[3.0, -2.0]])
weight = torch.tensor([[1.0, -1.0], [1.0, -1.0]])
partial = [x[:, :1] @ weight[:1], x[:, 1:] @ weight[1:]]

# %% relu may be computed before the sum as well as after it
print(torch.relu(sum(partial)))

# %% what relu cuts off comes back in the sum
print(sum(partial))

# %% each process computes some of the columns
print(torch.cat([torch.relu(term) for term in partial], dim=1))
