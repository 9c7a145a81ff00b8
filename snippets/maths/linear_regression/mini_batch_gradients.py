from itertools import combinations

import torch
from torch.nn import functional as F

torch.manual_seed(0)
n = 6
X, y = torch.randn(n, 2, dtype=torch.float64), torch.randn(n, dtype=torch.float64)
w = torch.randn(2, dtype=torch.float64, requires_grad=True)


def gradient(rows):
    return torch.autograd.grad(F.mse_loss(X[rows] @ w, y[rows]), w)[0]


full = gradient(slice(None))
spread = torch.stack([gradient([i]) - full for i in range(n)]).square().sum(dim=1).mean()
for size in range(1, n + 1):
    batches = torch.stack([gradient(rows) for rows in map(list, combinations(range(n), size))])
    variance = (batches - full).square().sum(dim=1).mean()
    predicted = spread / size * (n - size) / (n - 1)
    unbiased = torch.allclose(batches.mean(dim=0), full)
    print(f"{len(batches):3} batches of {size}: unbiased {unbiased}", end=", ")
    print("variance as predicted", torch.allclose(variance, predicted))
