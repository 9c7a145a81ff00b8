import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y, I = torch.tensor(features), torch.tensor(target), torch.eye(10, dtype=torch.float64)
penalties = torch.logspace(-3, 2, 41, dtype=torch.float64)


def test_error(n, penalty):
    """Fit the first n patients; return the root mean squared error on the last 221."""
    mean, scale = X[:n].mean(dim=0), X[:n].std(dim=0, correction=0)
    Z, b = (X - mean) / scale, y[:n].mean()
    w = torch.linalg.solve(Z[:n].T @ Z[:n] / n + penalty * I, Z[:n].T @ (y[:n] - b) / n)
    return (Z[221:] @ w + b - y[221:]).square().mean().sqrt()


for n in (30, 221):
    plain, ridge = test_error(n, 0.0), test_error(n, 0.3)
    print(f"{n} patients: no penalty {plain:.1f}, penalty 0.3 {ridge:.1f}")
    plt.plot(penalties, [test_error(n, penalty) for penalty in penalties], label=f"n = {n}")
plt.xscale("log")
plt.xlabel(r"$\lambda$")
plt.ylabel("test error (RMSE)")
plt.legend()
plt.show()
