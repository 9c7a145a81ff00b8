import torch

from snippets.maths.deep_networks.network import Block

block = Block(8, 16, stride=2)
x = torch.rand(1, 8, 8, 8)
try:
    block.change(x) + x
except RuntimeError as error:
    print(error)

print(tuple(block(x).shape), block.shortcut)
