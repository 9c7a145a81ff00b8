import torch

a = torch.tensor([[1, 2], [3, 4]])
v = torch.tensor([10, 1])

# %% both are the matrix product
print(a @ v)
print(a @ v)

# %% a vector is a column
print(a * v.unsqueeze(1))
print(a @ v)

# %% @ takes the vector times each column
print(a * v)
print(v @ a)
