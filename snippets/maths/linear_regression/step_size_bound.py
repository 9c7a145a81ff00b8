import torch

torch.manual_seed(0)
X = torch.randn(100, 3, dtype=torch.float64) * torch.tensor([1.0, 2.0, 5.0])
y = X.sum(dim=1) + torch.randn(100, dtype=torch.float64)
best = torch.linalg.lstsq(X, y).solution
H = 2 / 100 * X.T @ X
bound = 2 / torch.linalg.eigvalsh(H)[-1]

for share in (0.5, 0.99, 1.0, 1.01):
    rate, w = share * bound, torch.zeros(3, dtype=torch.float64)
    for _ in range(500):
        w = w - rate * 2 / 100 * X.T @ (X @ w - y)
    predicted = torch.linalg.matrix_power(torch.eye(3) - rate * H, 500) @ (0 - best)
    error = w - best
    same = torch.allclose(error, predicted, rtol=1e-6, atol=1e-12)
    print(f"{share:4} of the bound: distance {error.norm():.0e}, as predicted {same}")
