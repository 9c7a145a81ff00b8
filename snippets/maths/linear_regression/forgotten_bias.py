import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
bmi, y = torch.tensor(features[:, 2]), torch.tensor(target)
standard = (bmi - bmi.mean()) / bmi.std(correction=0)
for name, feature in ("raw", bmi), ("standardised", standard):
    for bias in (True, False):
        columns = [feature, torch.ones_like(feature)] if bias else [feature]
        X = torch.stack(columns, dim=1)
        residual = y - X @ torch.linalg.lstsq(X, y).solution
        print(f"{name:12} bias {bias!s:5}  mse {residual.square().mean():5.0f}", end="  ")
        print(f"mean residual {residual.mean().abs():.2f}")
