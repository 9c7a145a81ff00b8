import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
bmi, y = torch.tensor(features[:, 2]), torch.tensor(target)
centred = bmi - bmi.mean()
standard = centred / bmi.std(correction=0)
versions = {"raw": bmi, "centred": centred, "standardised": standard}

for name, feature in versions.items():
    X = torch.stack([feature, torch.ones_like(feature)], dim=1)
    best = torch.linalg.lstsq(X, y).solution
    least = (y - X @ best).square().mean().item()
    H, c = 2 / 442 * X.T @ X, 2 / 442 * X.T @ y  # gradient = H w - c
    low, high = torch.linalg.eigvalsh(H)
    w, gradient, steps = torch.zeros_like(c), -c, 0
    while gradient @ (w - best) / 2 > 0.01 * least:  # over 1 % above the least
        w = w - gradient / high
        gradient = H @ w - c
        steps += 1
    print(f"{name:13} condition {high / low:7.1f}   steps {steps}")
