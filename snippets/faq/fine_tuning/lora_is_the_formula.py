import torch
from torch import nn

from snippets.kit.fine_tuning.lora import add_lora

torch.manual_seed(0)
layer = nn.Linear(8, 6)
x = torch.randn(5, 8)
before = layer(x)

add_lora(layer, rank=2, alpha=4)
print("unchanged at first:", torch.equal(layer(x), before))

adapter = layer.parametrizations.weight[0]
with torch.no_grad():
    adapter.B.normal_()
by_hand = before + (4 / 2) * x @ adapter.A.T @ adapter.B.T
print("as the formula says:", torch.allclose(layer(x), by_hand, atol=1e-5))

W = layer.parametrizations.weight.original
print("rank of the change:", torch.linalg.matrix_rank(layer.weight - W).item())
for name, parameter in layer.named_parameters():
    print(f"{name:32} {tuple(parameter.shape)!s:8} trained: {parameter.requires_grad}")
