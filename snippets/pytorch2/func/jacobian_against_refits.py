import torch
from torch.func import jacrev, vmap

x = torch.linspace(0, 4, 30, dtype=torch.float64)
true = torch.tensor([2.0, 0.8], dtype=torch.float64)


def curve(theta, x):
    return theta[0] * torch.exp(-theta[1] * x)


def fit(y):
    theta = true.clone()
    for _ in range(10):
        J = vmap(jacrev(curve), in_dims=(None, 0))(theta, x)
        theta = theta + torch.linalg.solve(J.T @ J, J.T @ (y - curve(theta, x)))
    return theta


torch.manual_seed(0)
noise = torch.randn(4000, 30, dtype=torch.float64)
J = vmap(jacrev(curve), in_dims=(None, 0))(true, x)
at = jacrev(curve)(true, torch.tensor(6.0, dtype=torch.float64))
for size in (0.05, 0.5):
    predicted = size * (at @ torch.linalg.inv(J.T @ J) @ at).sqrt()
    refits = vmap(fit)(curve(true, x) + size * noise)
    there = curve(refits.T, 6.0)
    spread = (there.quantile(0.84) - there.quantile(0.16)) / 2
    print(f"noise {size}: predicted {predicted:.4f}, refitted {spread:.4f}")
