import torch

a, b = torch.ones(2, 3), torch.ones(2, 4)
try:
    torch.cat([a, b])
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(torch.cat([a, b], dim=1).shape)
