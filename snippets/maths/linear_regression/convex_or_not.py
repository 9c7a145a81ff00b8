import torch
from torch.autograd.functional import hessian
from torch.nn.functional import binary_cross_entropy_with_logits, mse_loss

torch.manual_seed(0)
X = torch.cat([torch.randn(40, 2), torch.ones(40, 1)], dim=1).double()
y = (X[:, 0] + torch.randn(40) > 0).double()
losses = {
    "log loss": lambda w: binary_cross_entropy_with_logits(X @ w, y),
    "squared loss of probabilities": lambda w: mse_loss(torch.sigmoid(X @ w), y),
}
points = 3 * torch.randn(50, 3, dtype=torch.float64)
for name, loss in losses.items():
    lowest = torch.stack([torch.linalg.eigvalsh(hessian(loss, w))[0] for w in points])
    print(f"{name}: negative curvature at {(lowest < -1e-9).sum()} of 50 points")
