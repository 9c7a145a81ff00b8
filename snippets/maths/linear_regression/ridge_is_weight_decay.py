import torch
from torch import nn
from torch.nn.functional import mse_loss

torch.manual_seed(0)
X = torch.randn(40, 5, dtype=torch.float64)
y = (X @ torch.tensor([3.0, 0, 0, -2, 1]).double() + torch.randn(40) + 7).double()
penalty = 0.2

layer = nn.Linear(5, 1, dtype=torch.float64)
groups = [
    {"params": [layer.weight], "weight_decay": 2 * penalty},
    {"params": [layer.bias], "weight_decay": 0.0},
]
optimizer = torch.optim.SGD(groups, lr=0.2)
for _ in range(200):
    optimizer.zero_grad()
    mse_loss(layer(X).squeeze(1), y).backward()
    optimizer.step()

Z, t = X - X.mean(dim=0), y - y.mean()
eye = torch.eye(5, dtype=torch.float64)
w = torch.linalg.solve(Z.T @ Z / 40 + penalty * eye, Z.T @ t / 40)
b = y.mean() - X.mean(dim=0) @ w
print("weight:", torch.allclose(layer.weight[0], w))
print("bias:  ", torch.allclose(layer.bias, b))
