import torch
from torch import nn

from snippets.maths.deep_networks.network import Block

torch.manual_seed(0)
blocks = [Block(8, 8) for _ in range(20)]
for block in blocks:
    nn.init.zeros_(block.change[-1].weight)  # gamma of the last normalisation

x = torch.rand(4, 8, 8, 8)  # not negative, as after a ReLU
y = nn.Sequential(*blocks)(x)
print(torch.equal(x, y))
