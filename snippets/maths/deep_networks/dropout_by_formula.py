import torch
import torch.nn.functional as F

torch.manual_seed(0)
p = 0.25
x = torch.full((1_000_000,), 3.0)

mask = (torch.rand_like(x) >= p).float()
by_hand = x * mask / (1 - p)
of_torch = F.dropout(x, p)

for y in (by_hand, of_torch):
    print(f"mean {y.mean():.1f}, variance {y.var():.1f}; values {sorted(set(y.tolist()))}")
print("formula: 3.0 and", 3.0**2 * p / (1 - p))
print(torch.equal(F.dropout(x, p, training=False), x))
