import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits, weight = torch.randn(20, 4), torch.tensor([1.0, 2.0, 3.0, 4.0])
classes = torch.randint(0, 4, (20,))
one_hot = F.one_hot(classes, 4).float()

by_index = F.cross_entropy(logits, classes, weight=weight)
by_probability = F.cross_entropy(logits, one_hot, weight=weight)
ratio = by_probability / by_index
print(torch.allclose(by_index, by_probability))
print(torch.allclose(ratio, weight[classes].mean()))
