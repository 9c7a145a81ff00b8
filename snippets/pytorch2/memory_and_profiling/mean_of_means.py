import torch
from torch.nn import functional as F

torch.manual_seed(0)
w = torch.randn(8, 5, requires_grad=True)
x, y = torch.randn(100, 8), torch.randint(5, (100,))
parts = [slice(0, 90), slice(90, 100)]  # ninety tokens, then ten


def gradient(losses):
    return torch.autograd.grad(sum(losses), w)[0]


whole = gradient([F.cross_entropy(x @ w, y)])
means = gradient([F.cross_entropy(x[p] @ w, y[p]) / 2 for p in parts])
sums = gradient([F.cross_entropy(x[p] @ w, y[p], reduction="sum") / 100 for p in parts])
print(f"mean of the means: off by {(means - whole).norm() / whole.norm():.0%}")
print("sum over all tokens, divided once:", torch.allclose(sums, whole, atol=1e-6))
