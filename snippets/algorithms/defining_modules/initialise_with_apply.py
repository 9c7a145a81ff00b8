import torch
from torch import nn


def initialise(module):
    """Give a linear layer He weights and zero biases; leave all else alone."""
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)


def spread_at_the_end():
    h = body(torch.randn(1000, 128))
    return h.std(dim=0).mean().item()


torch.manual_seed(0)
layers = [layer for _ in range(20) for layer in (nn.Linear(128, 128), nn.ReLU())]
body = nn.Sequential(*layers).requires_grad_(False)
print("default, inputs still told apart:", spread_at_the_end() > 0.1)
body.apply(initialise)
print("He,      inputs still told apart:", spread_at_the_end() > 0.1)
