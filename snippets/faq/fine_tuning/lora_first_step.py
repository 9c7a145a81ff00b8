import torch
from torch import nn

from snippets.kit.fine_tuning.lora import add_lora

torch.manual_seed(0)
layer = nn.Linear(8, 6)
add_lora(layer, rank=2)
adapter = layer.parametrizations.weight[0]

layer(torch.randn(5, 8)).square().mean().backward()
print("A moves in the first step:", bool(adapter.A.grad.any()))
print("B moves in the first step:", bool(adapter.B.grad.any()))
