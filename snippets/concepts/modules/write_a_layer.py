import torch
from torch import nn


class Affine(nn.Module):
    """The same map as `nn.Linear`, written by hand."""

    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(0.1 * torch.randn(out_features, in_features))
        self.bias = nn.Parameter(torch.zeros(out_features))

    def forward(self, x):
        """Map (..., in_features) to (..., out_features)."""
        return x @ self.weight.T + self.bias


model = nn.Sequential(Affine(2, 16), nn.ReLU(), Affine(16, 2))
print(model(torch.zeros(5, 2)).shape)
print([name for name, _ in model.named_parameters()])

theirs = nn.Linear(2, 16)
theirs.load_state_dict(model[0].state_dict())
x = torch.randn(5, 2)
print(torch.allclose(model[0](x), theirs(x), atol=1e-6))
