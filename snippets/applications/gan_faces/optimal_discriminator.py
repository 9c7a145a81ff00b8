import torch
from torch.distributions import Normal

x = torch.linspace(-12, 12, 20001, dtype=torch.float64)
p = Normal(0.0, 1.0).log_prob(x).exp()  # real
q = Normal(1.5, 1.0).log_prob(x).exp()  # generated
best = p / (p + q)


def value(d):
    return torch.trapezoid(p * d.log() + q * (1 - d).log(), x)


def divergence(a, b):
    return torch.trapezoid(a * (a / b).log(), x)


middle = (p + q) / 2
jensen_shannon = (divergence(p, middle) + divergence(q, middle)) / 2
print(f"value of the best discriminator    {value(best):.4f}")
print(f"2 JS - log 4                       {2 * jensen_shannon - torch.tensor(4.0).log():.4f}")
for change in (-0.5, 0.5):
    other = torch.sigmoid(torch.logit(best) + change)
    print(f"value with its logits {change:+.1f}         {value(other):.4f}")
