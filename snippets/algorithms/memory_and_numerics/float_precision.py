from decimal import Decimal

import torch

print(Decimal(torch.tensor(0.1).item()))
print(Decimal(torch.tensor(0.1, dtype=torch.float64).item()))

a, b, c = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)
print(a + b == c, torch.isclose(a + b, c))
print(torch.tensor(0.1) + torch.tensor(0.2) == torch.tensor(0.3))

whole = torch.tensor(2.0**24)
print(whole + 1 == whole, whole + 2 == whole)

large = torch.tensor(1e8)
print((large + 1) - large, (large - large) + 1)
