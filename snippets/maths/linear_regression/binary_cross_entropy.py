import torch
from torch.distributions import Bernoulli
from torch.nn import functional as F

torch.manual_seed(0)
z, y = 3 * torch.randn(6), torch.tensor([1.0, 0, 1, 1, 0, 0])
p = torch.sigmoid(z)
loss = F.binary_cross_entropy_with_logits(z, y, reduction="none")

print(torch.allclose(loss, -Bernoulli(logits=z).log_prob(y)))
print(torch.allclose(loss, -(y * p.log() + (1 - y) * (1 - p).log()), atol=1e-6))
print(torch.allclose(loss, F.softplus(z) - y * z, atol=1e-6))
print(torch.allclose(loss, F.binary_cross_entropy(p, y, reduction="none"), atol=1e-6))

two_classes = torch.stack([torch.zeros(6), z], dim=1)
print(torch.allclose(loss, F.cross_entropy(two_classes, y.long(), reduction="none"), atol=1e-6))
