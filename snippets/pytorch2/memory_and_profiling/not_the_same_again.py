import torch
from torch import nn
from torch.utils.checkpoint import CheckpointError, checkpoint

layer, calls = nn.Linear(4, 4), []


def forward(x):
    calls.append(x)
    return layer(x).relu() if len(calls) == 1 else layer(x)  # another path the second time


try:
    checkpoint(forward, torch.ones(2, 4), use_reentrant=False).sum().backward()
except CheckpointError as error:
    print("\n".join(str(error).splitlines()[:3]))
