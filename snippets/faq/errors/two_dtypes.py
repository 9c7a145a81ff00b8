import torch

a, b = torch.ones(1, 2, 2), torch.ones(1, 2, 2, dtype=torch.float64)
try:
    torch.bmm(a, b)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(torch.bmm(a, b.float()).dtype)
