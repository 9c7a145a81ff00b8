from functools import cache

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

digits = cache(load_digits)


class Program:
    """Learns to read digits. Each planted bug overrides one method."""

    rate = 0.05

    def __init__(self, seed=0):
        torch.manual_seed(seed)
        x = self.prepare(torch.tensor(digits().data).float())
        self.train_x, self.train_y, self.valid_x, self.valid_y = self.split(
            x, torch.tensor(digits().target)
        )
        self.model = self.build()
        self.optimizer = self.optimize()

    def prepare(self, pixels):
        return pixels / 16  # from 0 to 1

    def split(self, x, y):
        return x[:898], y[:898], x[898:], y[898:]

    def build(self):
        layers = [nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.3)]
        layers += [nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.3), nn.Linear(64, 10)]
        return nn.Sequential(*layers)

    def optimize(self):
        settings = {"lr": self.rate, "momentum": 0.9, "fused": True}
        return torch.optim.SGD(self.model.parameters(), **settings)

    def loss(self, scores, labels):
        return F.cross_entropy(scores, labels)

    def step(self, x, y):
        self.model.train()
        self.optimizer.zero_grad()
        loss = self.loss(self.model(x), y)
        loss.backward()
        self.optimizer.step()
        return loss.item()

    def predict(self, x):
        self.model.eval()
        with torch.no_grad():
            return self.model(x)

    def evaluate(self):
        """Validation loss, in batches as in training, and accuracy."""
        x, y = self.valid_x.split(32), self.valid_y.split(32)
        scores = [self.predict(part) for part in x]
        losses = [self.loss(*pair).item() for pair in zip(scores, y, strict=True)]
        right = torch.cat(scores).argmax(dim=1) == self.valid_y
        return sum(losses) / len(losses), right.float().mean().item()

    def train(self, epochs=16):
        """One row for each epoch: training loss, validation loss, accuracy."""
        rows = []
        for _ in range(epochs):
            order = torch.randperm(len(self.train_x)).split(32)
            losses = [self.step(self.train_x[part], self.train_y[part]) for part in order]
            rows.append((sum(losses) / len(losses), *self.evaluate()))
        return rows
