import torch
from sklearn.datasets import load_diabetes
from torch.nn.functional import mse_loss

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y = torch.tensor(features), torch.tensor(target)
X = (X - X.mean(dim=0)) / X.std(dim=0, correction=0)
y = y - y.mean()  # both centred: no bias needed, none penalised
n, p = X.shape
eye = torch.eye(p, dtype=torch.float64)
G, c = X.T @ X / n, X.T @ y / n

for penalty in (0.0, 0.1, 1.0, 10.0):
    w = torch.linalg.solve(G + penalty * eye, c).requires_grad_()
    loss = mse_loss(X @ w, y) + penalty * w.square().sum()
    (gradient,) = torch.autograd.grad(loss, w)
    condition = torch.linalg.cond(G + penalty * eye)
    print(f"{penalty:4}  |w| {w.norm():5.1f}  condition {condition:5.1f}", end="  ")
    print("gradient zero:", gradient.norm().item() < 1e-9)
