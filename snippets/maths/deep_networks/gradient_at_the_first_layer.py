import torch
from torch import nn


def first_gradient(depth, shortcut):
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(depth)]
    x = torch.randn(256, 64)
    for layer in layers:
        change = torch.tanh(layer(x))
        x = x + change if shortcut else change
    x.square().mean().backward()
    return layers[0].weight.grad.norm().item()


for depth in (2, 10, 50):
    plain, residual = first_gradient(depth, False), first_gradient(depth, True)
    print(f"{depth:2} layers: plain {plain:.0e}, residual {residual:.0e}")
