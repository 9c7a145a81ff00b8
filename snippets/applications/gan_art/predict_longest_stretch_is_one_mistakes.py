import torch

weight = torch.tensor([[4.0, 0.0], [0.0, 2.0]])

# %% ord=2 is the root of the sum of squares
print(weight / torch.linalg.matrix_norm(weight, ord="fro"))

# %% each row is divided by its own length
print(weight / torch.linalg.vector_norm(weight, dim=1, keepdim=True))

# %% the singular values are to sum to 1
print(weight / torch.linalg.matrix_norm(weight, ord="nuc"))
