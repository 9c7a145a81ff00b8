import torch
from sklearn.datasets import load_diabetes
from torch import nn
from torch.nn.functional import mse_loss

features, target = load_diabetes(return_X_y=True, scaled=False)
bmi = torch.tensor(features[:, 2:3]).float()
y = torch.tensor(target)[:, None].float()
standard = (bmi - bmi.mean()) / bmi.std(correction=0)

for name, inputs in ("raw", bmi), ("standardised", standard):
    layer = nn.Linear(1, 1)
    nn.init.zeros_(layer.weight)
    nn.init.zeros_(layer.bias)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.01)
    losses = []
    for _ in range(201):
        optimizer.zero_grad()
        loss = mse_loss(layer(inputs), y)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    print(name, [f"{losses[step]:.0e}" for step in (0, 1, 5, 20, 200)])
