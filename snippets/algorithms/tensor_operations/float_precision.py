from decimal import Decimal

import torch

print(Decimal(torch.tensor(0.1).item()))
print(Decimal(torch.tensor(0.1, dtype=torch.float64).item()))

tenth, fifth = torch.tensor([0.1, 0.2], dtype=torch.float64)
print(tenth + fifth == 0.3, torch.isclose(tenth + fifth, torch.tensor(0.3, dtype=torch.float64)))

whole = torch.tensor([2**24], dtype=torch.float32)
print(whole + 1 == whole, whole + 2 == whole)

large = torch.tensor(1e8)
print((large + 1) - large, (large - large) + 1)
