from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import nn


def fresh():
    model = nn.Linear(4, 1)
    return model, torch.optim.Adam(model.parameters(), lr=0.1)


def train(model, optimizer, steps):
    for _ in range(steps):
        loss = (model(x) - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.weight


torch.manual_seed(0)
x, y = torch.randn(8, 4), torch.randn(8, 1)
model, optimizer = fresh()
train(model, optimizer, 5)
with TemporaryDirectory() as folder:
    path = Path(folder) / "checkpoint.pt"
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, path)
    checkpoint = torch.load(path, map_location="cpu", weights_only=True)

without_pause = train(model, optimizer, 5)
for keys in (("model", "optimizer"), ("model",)):
    model, optimizer = fresh()
    for key, part in (("model", model), ("optimizer", optimizer)):
        if key in keys:
            part.load_state_dict(checkpoint[key])
    print(keys, torch.allclose(train(model, optimizer, 5), without_pause))
