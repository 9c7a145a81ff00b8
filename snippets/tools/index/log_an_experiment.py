import json
from pathlib import Path

import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = (torch.tensor(part) for part in load_digits(return_X_y=True))
x = x.float() / 16


def train(width, rate, seed):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    for _ in range(30):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x[:1000]), y[:1000]).backward()
        optimizer.step()
    return (model(x[1000:1400]).argmax(1) == y[1000:1400]).float().mean().item()


log = Path("runs.jsonl")
with log.open("a") as file:
    for rate in (0.0001, 0.01):
        settings = {"width": 32, "rate": rate, "seed": 0}
        file.write(json.dumps({**settings, "accuracy": train(**settings)}) + "\n")

runs = [json.loads(line) for line in log.read_text().splitlines()]
best = max(runs, key=lambda run: run["accuracy"])
print(len(runs), "runs; best learning rate:", best["rate"], " above 80 %:", best["accuracy"] > 0.8)
