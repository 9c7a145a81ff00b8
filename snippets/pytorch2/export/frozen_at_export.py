import random

import torch
from torch import nn


class Moody(nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = 0
        self.register_buffer("count", torch.zeros(()))

    def forward(self, x):
        self.calls += 1  # a Python number
        self.count += 1  # a buffer
        python, torchs = random.random(), torch.rand(())
        return x + self.calls, x + self.count, x + python, x + torchs


program = torch.export.export(Moody(), (torch.zeros(()),))
model, zero = program.module(), torch.zeros(())
first, second = model(zero), model(zero)
names = ("Python attribute", "buffer", "random.random()", "torch.rand()")
for name, a, b in zip(names, first, second, strict=True):
    print(f"{name:17} {'frozen' if torch.equal(a, b) else 'live'}")
