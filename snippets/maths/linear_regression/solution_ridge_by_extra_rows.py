import torch

torch.manual_seed(0)
n, p, penalty = 20, 4, 0.3
X, y = torch.randn(n, p, dtype=torch.float64), torch.randn(n, dtype=torch.float64)
eye = torch.eye(p, dtype=torch.float64)
ridge = torch.linalg.solve(X.T @ X + n * penalty * eye, X.T @ y)

rows = torch.cat([X, (n * penalty) ** 0.5 * eye])
targets = torch.cat([y, torch.zeros(p, dtype=torch.float64)])
solution = torch.linalg.lstsq(rows, targets).solution
print("same solution:", torch.allclose(solution, ridge))
rows[:n] = 0.0  # the worst X there is
print("rank with X = 0:", torch.linalg.matrix_rank(rows).item(), "of", p)
