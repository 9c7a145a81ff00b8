import torch
from torch import nn


def reader(width, depth):
    blocks = [(nn.LayerNorm(width), nn.Linear(width, width), nn.ReLU()) for _ in range(depth)]
    layers = [layer for block in blocks for layer in block]
    return nn.Sequential(nn.Linear(64, width), *layers, nn.Linear(width, 10))


for width, depth in [(32, 2), (256, 4), (4096, 48)]:
    with torch.device("meta"):
        model = reader(width, depth)
    counted = sum(p.numel() for p in model.parameters())
    size = sum(p.nbytes for p in model.parameters()) / 2**20
    formula = (64 * width + width) + depth * (2 * width + width**2 + width) + (10 * width + 10)
    print(f"{width:4} {depth:2} {counted:>11,} {counted == formula} {size:8.2f} MiB")
