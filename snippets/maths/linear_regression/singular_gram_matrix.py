import torch

smoker = torch.tensor([1.0, 0, 0, 1, 1, 0, 1, 0])
X = torch.stack([smoker, 1 - smoker, torch.ones(8)], dim=1)  # first + second = third
y = torch.tensor([5.0, 2, 3, 7, 6, 1, 6, 2])
for attempt in (torch.linalg.inv, torch.linalg.cholesky):
    try:
        attempt(X.T @ X)
    except torch.linalg.LinAlgError as error:
        print(error)

print("rank", torch.linalg.matrix_rank(X).item(), "of", X.shape[1])
shortest = torch.linalg.lstsq(X, y).solution
two_columns = torch.linalg.lstsq(X[:, :2], y).solution
for name, w in ("three columns", shortest), ("two columns", two_columns):
    print(name, [round(v, 3) for v in w.tolist()])
same = torch.allclose(X @ shortest, X[:, :2] @ two_columns, atol=1e-5)
print("same predictions:", same)
