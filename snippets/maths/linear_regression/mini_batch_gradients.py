from itertools import combinations

import torch
from torch.nn.functional import mse_loss

torch.manual_seed(0)
n = 6
X, y = torch.randn(n, 2, dtype=torch.float64), torch.randn(n, dtype=torch.float64)
w = torch.randn(2, dtype=torch.float64, requires_grad=True)


def gradient(rows):
    return torch.autograd.grad(mse_loss(X[rows] @ w, y[rows]), w)[0]


full = gradient(slice(None))
single = torch.stack([gradient([i]) for i in range(n)])
spread = (single - full).square().sum(dim=1).mean()
for size in range(1, n + 1):
    choices = map(list, combinations(range(n), size))
    batches = torch.stack([gradient(rows) for rows in choices])
    variance = (batches - full).square().sum(dim=1).mean()
    predicted = spread / size * (n - size) / (n - 1)
    unbiased = torch.allclose(batches.mean(dim=0), full)
    print(f"{len(batches):3} batches of {size}: unbiased {unbiased}", end=", ")
    print("variance as predicted", torch.allclose(variance, predicted))
