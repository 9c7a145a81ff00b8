import torch

torch.manual_seed(0)
n, p, penalty = 20, 4, 0.3
X, y = torch.randn(n, p, dtype=torch.float64), torch.randn(n, dtype=torch.float64)
I = torch.eye(p, dtype=torch.float64)
ridge = torch.linalg.solve(X.T @ X + n * penalty * I, X.T @ y)

rows = torch.cat([X, (n * penalty) ** 0.5 * I])
targets = torch.cat([y, torch.zeros(p, dtype=torch.float64)])
print(torch.allclose(torch.linalg.lstsq(rows, targets).solution, ridge))
print(torch.linalg.matrix_rank(torch.cat([0 * X, (n * penalty) ** 0.5 * I])).item())
