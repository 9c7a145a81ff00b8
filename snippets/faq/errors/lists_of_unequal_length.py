import torch

rows = [[1, 2, 3], [4, 5]]
try:
    torch.tensor(rows)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
print([torch.tensor(row).shape for row in rows])
