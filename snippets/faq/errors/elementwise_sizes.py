import torch

table, column = torch.ones(2, 3), torch.ones(2)
try:
    table + column
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print((table + column.unsqueeze(1)).shape)
