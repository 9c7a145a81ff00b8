import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
bmi, y = torch.tensor(features[:, 2]), torch.tensor(target)
standard = (bmi - bmi.mean()) / bmi.std(correction=0)
problems = {"raw": (bmi, (14, 190)), "standardised": (standard, (170, 170))}
_, panels = plt.subplots(1, 2, figsize=(6.4, 3.8))
for axes, (name, (feature, reach)) in zip(panels, problems.items(), strict=True):
    X = torch.stack([feature, torch.ones_like(feature)], dim=1)
    best = torch.linalg.lstsq(X, y).solution
    H = 2 / 442 * X.T @ X
    rate = 1.6 / torch.linalg.eigvalsh(H)[-1]
    path = [torch.zeros(2, dtype=torch.float64)]
    for _ in range(30):
        path.append(path[-1] - rate * H @ (path[-1] - best))
    path = torch.stack(path)
    u, v = (torch.linspace(m - r, m + r, 201) for m, r in zip(best.tolist(), reach, strict=True))
    shift = torch.cartesian_prod(u, v).double() - best
    gap = ((shift @ H) * shift).sum(dim=1).reshape(201, 201).T / 2
    axes.contour(u, v, gap, levels=[100 * 4**k for k in range(5)], colors="C6", linewidths=1.2)
    axes.plot(*path.T, "o-", markersize=5, linewidth=1.5)
    axes.plot(*best, "*", color="C1", markersize=15)
    axes.set(xlabel="weight", title=name)
    axes.grid(False)
panels[0].set_ylabel("bias")
plt.show()
