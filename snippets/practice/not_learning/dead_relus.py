import torch
from torch import nn

from snippets.practice.not_learning.program import Program


def silent_units(program, steps=20):
    """Share of hidden units that are zero for every training image, after some steps."""
    x, y = program.train_x, program.train_y
    for start in range(0, 32 * steps, 32):
        program.step(x[start : start + 32], y[start : start + 32])
    shares, h = [], x
    for layer in program.model.eval():
        h = layer(h)
        if isinstance(layer, nn.ReLU):
            shares.append((h == 0).all(dim=0))
    return torch.cat(shares).float().mean().item()


class DeadRelus(Program):
    def build(self):
        model = super().build()
        for layer in model:
            if isinstance(layer, nn.Linear):
                nn.init.constant_(layer.bias, -4.6)  # meant for the last layer
        return model
