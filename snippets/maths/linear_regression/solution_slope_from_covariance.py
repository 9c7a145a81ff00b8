import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
x, y = torch.tensor(features[:, 2]), torch.tensor(target)
w = ((x - x.mean()) * (y - y.mean())).mean() / x.var(correction=0)
b = y.mean() - w * x.mean()
X = torch.stack([x, torch.ones_like(x)], dim=1)
line = torch.linalg.lstsq(X, y).solution
print("same line:", torch.allclose(torch.stack([w, b]), line))

r_squared = 1 - (y - w * x - b).square().mean() / y.var(correction=0)
correlation = torch.corrcoef(torch.stack([x, y]))[0, 1]
print(f"R squared {r_squared:.3f}, correlation {correlation:.3f}", end=", ")
print("its square:", torch.allclose(r_squared, correlation**2))
