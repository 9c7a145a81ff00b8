import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])  # a column for each sample
weight = torch.tensor([1.0, 10.0, 100.0])
try:
    x @ weight
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print("reshape:", (x.reshape(2, 3) @ weight).tolist())
print("transpose:", (x.T @ weight).tolist())
