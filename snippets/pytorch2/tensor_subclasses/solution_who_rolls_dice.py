import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


class Dice(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.found = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        if torch.Tag.nondeterministic_seeded in func.tags:
            self.found.append(str(func))
        return func(*args, **(kwargs or {}))


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 4), nn.Dropout(), nn.Linear(4, 2))

    def forward(self, x):
        return nn.functional.dropout(self.layers(x), 0.1)  # the planted mistake


model, x = Classifier(), torch.ones(8, 4)
for training in True, False:
    model.train(training)
    with Dice() as dice:
        model(x)
    print(f"training {training}:", *dice.found)
