import torch
from torch.distributions import Bernoulli
from torch.nn.functional import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cross_entropy,
    softplus,
)

torch.manual_seed(0)
z, y = 3 * torch.randn(6), torch.tensor([1.0, 0, 1, 1, 0, 0])
p = torch.sigmoid(z)
loss = binary_cross_entropy_with_logits(z, y, reduction="none")
two_scores = torch.stack([torch.zeros(6), z], dim=1)
others = {
    "Bernoulli": -Bernoulli(logits=z).log_prob(y),
    "with logarithms": -(y * p.log() + (1 - y) * (1 - p).log()),
    "without p": softplus(z) - y * z,
    "binary_cross_entropy": binary_cross_entropy(p, y, reduction="none"),
    "softmax of (0, z)": cross_entropy(two_scores, y.long(), reduction="none"),
}
for name, other in others.items():
    print(f"{name:20}", torch.allclose(loss, other, atol=1e-5))
