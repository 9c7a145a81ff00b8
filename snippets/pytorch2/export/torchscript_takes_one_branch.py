import warnings

import torch
from torch import nn


class Gate(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x * 2
        return x - 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced = torch.jit.trace(Gate(), torch.ones(3))
    scripted = torch.jit.script(Gate())
for warning in {str(w.message): w for w in caught}.values():
    print(f"{warning.category.__name__}: {str(warning.message).partition('. ')[0]}")

x = torch.full((3,), -3.0)
for name, model in {"eager": Gate(), "traced": traced, "scripted": scripted}.items():
    print(name, model(x).tolist())
