import torch
from sklearn.datasets import load_diabetes
from torch import nn
from torch.nn.functional import mse_loss

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y = torch.tensor(features[:, [2, 3, 8]]), torch.tensor(target)  # bmi, bp, s5
X = (X - X.mean(dim=0)) / X.std(dim=0, correction=0)

torch.manual_seed(0)
layer = nn.Linear(3, 1, dtype=torch.float64)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.3)
for _ in range(150):
    optimizer.zero_grad()
    loss = mse_loss(layer(X).squeeze(1), y)
    loss.backward()
    optimizer.step()

exact = torch.linalg.lstsq(torch.cat([X, torch.ones(442, 1)], dim=1), y).solution
learnt = torch.cat([layer.weight[0], layer.bias])
print("equal to 1e-8:", torch.allclose(learnt, exact, rtol=1e-8))
print([round(v, 1) for v in learnt.tolist()], f"mean squared error {loss:.0f}")
