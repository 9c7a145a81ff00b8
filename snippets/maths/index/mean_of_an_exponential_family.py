import torch
from torch.distributions import Laplace, Normal

z = torch.tensor([-2.0, 0.5, 3.0], dtype=torch.float64, requires_grad=True)
y = torch.tensor([1.0, 0.0, 1.0], dtype=torch.float64)
spread = Normal(torch.zeros(()).double(), 1)
means = {"normal": z, "laplace": z, "logit": torch.sigmoid(z), "probit": spread.cdf(z)}
losses = {
    "normal": -Normal(z, 1).log_prob(y),
    "laplace": -Laplace(z, 1).log_prob(y),
    "logit": torch.nn.functional.binary_cross_entropy(means["logit"], y, reduction="none"),
    "probit": torch.nn.functional.binary_cross_entropy(means["probit"], y, reduction="none"),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss.sum(), z)
    difference = (means[name] - y).detach()
    shown = [f"{g:5.2f} / {d:5.2f}" for g, d in zip(gradient, difference, strict=True)]
    print(f"{name:8}", "   ".join(shown), "  equal:", torch.allclose(gradient, difference))
