import torch
from torch import nn
from torch.nn.utils import parametrize


class Symmetric(nn.Module):
    """Makes a square matrix symmetric from its upper triangle."""

    def forward(self, x):
        """Map (n, n) to a symmetric (n, n)."""
        return x.triu() + x.triu(1).mT

    def right_inverse(self, matrix):
        """Say what to store when a symmetric matrix is assigned."""
        return matrix.triu()


torch.manual_seed(0)
layer = nn.Linear(3, 3)
parametrize.register_parametrization(layer, "weight", Symmetric())
print([name for name, _ in layer.named_parameters()])

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.randn(8, 3)).square().mean().backward()
optimizer.step()
print("after a step:", torch.equal(layer.weight, layer.weight.mT))

layer.weight = torch.eye(3)
print("assigned:    ", torch.equal(layer.weight, torch.eye(3)))
parametrize.remove_parametrizations(layer, "weight")
print([name for name, _ in layer.named_parameters()])
