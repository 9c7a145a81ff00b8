import torch
from torch.func import jacrev, vmap

torch.manual_seed(0)
x = torch.linspace(0, 4, 30, dtype=torch.float64)
y = 2.0 * torch.exp(-0.8 * x) + 0.05 * torch.randn(30, dtype=torch.float64)


def curve(theta, x):
    return theta[0] * torch.exp(-theta[1] * x)


theta = torch.tensor([1.0, 1.0], dtype=torch.float64)
for _ in range(20):  # Gauss-Newton
    J = vmap(jacrev(curve), in_dims=(None, 0))(theta, x)
    theta = theta + torch.linalg.lstsq(J, (y - curve(theta, x))[:, None]).solution[:, 0]

variance = (y - curve(theta, x)).square().sum() / (30 - 2)
covariance = variance * torch.linalg.inv(J.T @ J)
at = jacrev(curve)(theta, torch.tensor(6.0, dtype=torch.float64))
print([round(t, 3) for t in theta.tolist()])
print([round(t, 3) for t in covariance.diagonal().sqrt().tolist()])
print(f"{curve(theta, 6.0):.4f} +- {(at @ covariance @ at).sqrt():.4f}")
