import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
bmi, y = torch.tensor(features[:, 2]), torch.tensor(target > 140).double()
z = (bmi - bmi.mean()) / bmi.std(correction=0)
X = torch.stack([z, torch.ones_like(z)], dim=1)
w = torch.zeros(2, dtype=torch.float64)
for _ in range(8):  # Newton's method
    p = torch.sigmoid(X @ w)
    w = w - torch.linalg.solve(X.T @ ((p * (1 - p))[:, None] * X), X.T @ (p - y))

order = bmi.argsort()
plt.scatter(bmi, y, s=9, alpha=0.3)
for group in order.chunk(9):
    plt.plot(bmi[group].mean(), y[group].mean(), "s", color="C2", markersize=7)
line = torch.linspace(17.5, 42.5, 100, dtype=torch.float64)
plt.plot(line, torch.sigmoid(w[0] * (line - bmi.mean()) / bmi.std(correction=0) + w[1]), color="C1")
plt.xlabel("body mass index")
plt.ylabel("P(progression > 140)")
plt.show()
