import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    """Two convolutions; what came in is added to what they make of it."""

    def __init__(self, before, after, stride=1, *, norm=True, shortcut=True):
        super().__init__()
        self.change = nn.Sequential(
            nn.Conv2d(before, after, 3, stride, padding=1, bias=not norm),
            nn.BatchNorm2d(after) if norm else nn.Identity(),
            nn.ReLU(),
            nn.Conv2d(after, after, 3, padding=1, bias=not norm),
            nn.BatchNorm2d(after) if norm else nn.Identity(),
        )
        fits = before == after and stride == 1
        self.shortcut = nn.Identity() if fits else nn.Conv2d(before, after, 1, stride, bias=False)
        self.uses_shortcut = shortcut

    def forward(self, x):
        y = self.change(x)
        return F.relu(y + self.shortcut(x) if self.uses_shortcut else y)


def network(blocks, **options):
    """4 * blocks + 2 layers: a stem, blocks on 8 by 8 and on 4 by 4 pixels, and a head."""
    wide = [Block(8, 8, **options) for _ in range(blocks)]
    small = [Block(8, 16, 2, **options)] + [Block(16, 16, **options) for _ in range(blocks - 1)]
    head = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10)]
    model = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), *wide, *small, *head)
    for layer in model.modules():
        if isinstance(layer, nn.Conv2d):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)
    return model
