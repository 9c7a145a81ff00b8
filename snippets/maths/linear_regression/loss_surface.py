import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
bmi, y = torch.tensor(features[:, 2]), torch.tensor(target)
standard = (bmi - bmi.mean()) / bmi.std(correction=0)
_, panels = plt.subplots(1, 2, figsize=(6.4, 3.6))
for axes, feature, name in zip(panels, (bmi, standard), ("raw", "standardised"), strict=True):
    X = torch.stack([feature, torch.ones_like(feature)], dim=1)
    best = torch.linalg.lstsq(X, y).solution
    H = 2 / 442 * X.T @ X
    rate = 1.7 / torch.linalg.eigvalsh(H)[-1]
    path = [torch.zeros(2, dtype=torch.float64)]
    for _ in range(30):
        path.append(path[-1] - rate * H @ (path[-1] - best))
    path = torch.stack(path)
    reach = torch.tensor([20.0, 1.6 * best[1].abs()])
    grid = torch.cartesian_prod(*(torch.linspace(-1, 1, 121) * r + m for r, m in zip(reach, best)))
    gap = ((grid - best) @ H * (grid - best)).sum(dim=1) / 2
    u, v, gap = (t.reshape(121, 121) for t in (*grid.T, gap))
    axes.contour(u, v, gap, levels=[60 * 4**k for k in range(8)], colors="C6", linewidths=1)
    axes.plot(*path.T, "o-", markersize=4, linewidth=1.5)
    axes.plot(*best, "*", color="C1", markersize=14)
    axes.set(xlabel="weight", title=name)
panels[0].set_ylabel("bias")
plt.show()
