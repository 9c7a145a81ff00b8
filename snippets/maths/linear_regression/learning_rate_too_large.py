import torch
from sklearn.datasets import load_diabetes
from torch import nn

features, target = load_diabetes(return_X_y=True, scaled=False)
X, y = torch.tensor(features[:, 2:3]).float(), torch.tensor(target)[:, None].float()

for name, inputs in ("raw", X), ("standardised", (X - X.mean()) / X.std(correction=0)):
    layer = nn.Linear(1, 1)
    nn.init.zeros_(layer.weight)
    nn.init.zeros_(layer.bias)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.01)
    losses = []
    for _ in range(201):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(layer(inputs), y)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    print(name, [f"{losses[step]:.0e}" for step in (0, 1, 5, 20, 200)])
