import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y = torch.tensor(features), torch.tensor(target)
eye = torch.eye(10, dtype=torch.float64)


def test_error(n, penalty):
    mean, scale = X[:n].mean(dim=0), X[:n].std(dim=0, correction=0)
    standard, b = (X - mean) / scale, y[:n].mean()
    train, test = standard[:n], standard[221:]
    gram = train.T @ train / n + penalty * eye
    w = torch.linalg.solve(gram, train.T @ (y[:n] - b) / n)
    return (test @ w + b - y[221:]).square().mean().sqrt().item()


penalties = torch.logspace(-3, 2, 41).tolist()
for n in (30, 221):
    print(f"{n:3} patients: {test_error(n, 0):.1f}, with 0.3 {test_error(n, 0.3):.1f}")
    errors = [test_error(n, penalty) for penalty in penalties]
    plt.plot(penalties, errors, label=f"n = {n}")
plt.xscale("log")
plt.xlabel(r"$\lambda$")
plt.ylabel("test error (RMSE)")
plt.legend()
plt.show()
