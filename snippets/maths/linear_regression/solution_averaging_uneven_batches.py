import torch
from torch.nn.functional import mse_loss

torch.manual_seed(0)
X, y = torch.randn(10, 3, dtype=torch.float64), torch.randn(10, dtype=torch.float64)
w = torch.randn(3, dtype=torch.float64)
whole = mse_loss(X @ w, y)
for size in (5, 4):
    parts = list(zip(X.split(size), y.split(size), strict=True))
    losses = torch.stack([mse_loss(a @ w, b) for a, b in parts])
    counts = torch.tensor([len(b) for _, b in parts])
    weighted = (losses * counts).sum() / counts.sum()
    print(f"batches {counts.tolist()}: mean", torch.allclose(losses.mean(), whole), end=", ")
    print("weighted mean", torch.allclose(weighted, whole))
