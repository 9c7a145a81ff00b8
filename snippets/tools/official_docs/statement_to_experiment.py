import torch
from torch.nn import functional as F

torch.manual_seed(0)
for _ in range(100):
    logits, weight = torch.randn(20, 4), torch.rand(4) + 0.1
    classes = torch.randint(0, 4, (20,))
    each = F.cross_entropy(logits, classes, weight=weight, reduction="none")
    loss = F.cross_entropy(logits, classes, weight=weight)
    torch.testing.assert_close(loss, each.sum() / weight[classes].sum())
print("the formula held 100 times")
