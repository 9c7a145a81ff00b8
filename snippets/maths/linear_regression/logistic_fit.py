import torch
from sklearn.datasets import load_diabetes
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y = torch.tensor(features[:, [2, 3, 8]]), torch.tensor(target > 140).double()
train, test = slice(0, 300), slice(300, 442)
X = (X - X[train].mean(dim=0)) / X[train].std(dim=0, correction=0)

layer = nn.Linear(3, 1, dtype=torch.float64)
nn.init.zeros_(layer.weight)
nn.init.zeros_(layer.bias)
optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
for _ in range(300):
    optimizer.zero_grad()
    loss = binary_cross_entropy_with_logits(layer(X[train]).squeeze(1), y[train])
    loss.backward()
    optimizer.step()

with torch.no_grad():
    p = torch.sigmoid(layer(X).squeeze(1))
print([round(v, 2) for v in [*layer.weight[0].tolist(), layer.bias.item()]])
print("gradient zero:", layer.weight.grad.abs().max().item() < 1e-6)
same = torch.allclose(p[train].mean(), y[train].mean())
print("mean probability = share of ones:", same)
accuracy = ((p[test] > 0.5) == (y[test] > 0.5)).double().mean()
always_one_class = max(y[test].mean(), 1 - y[test].mean())
print(f"test accuracy {accuracy:.3f}, always the same answer {always_one_class:.3f}")
