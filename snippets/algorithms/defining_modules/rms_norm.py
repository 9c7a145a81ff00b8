import torch
from torch import nn
from torch.func import functional_call


class RMSNorm(nn.Module):
    """Divides each vector by its root mean square and scales every feature.

    Args:
        size: The length of the last dimension.
        eps: Added to the mean square, so that a zero vector gives no division by zero.
    """

    def __init__(self, size, eps=1e-6):
        super().__init__()
        self.size = size
        self.eps = eps
        self.weight = nn.Parameter(torch.empty(size))
        self.reset_parameters()

    def reset_parameters(self):
        """Start with a gain of one for every feature."""
        nn.init.ones_(self.weight)

    def forward(self, x):
        """Map (..., size) to (..., size)."""
        mean_square = x.square().mean(dim=-1, keepdim=True)
        return x * torch.rsqrt(mean_square + self.eps) * self.weight

    def extra_repr(self):
        """Show the settings when the module is printed."""
        return f"{self.size}, eps={self.eps}"


torch.manual_seed(0)
norm = RMSNorm(8)
print(norm)
x = torch.randn(4, 5, 8)
print("as PyTorch's:   ", torch.allclose(norm(x), nn.RMSNorm(8, eps=1e-6)(x), atol=1e-6))
print("blind to scale: ", torch.allclose(norm(1000 * x), norm(x), atol=1e-4))
print("zero is allowed:", norm(torch.zeros(8)).isfinite().all().item())

x = torch.randn(3, 8, dtype=torch.float64, requires_grad=True)
weight = torch.randn(8, dtype=torch.float64, requires_grad=True)


def call(x, weight):
    return functional_call(norm, {"weight": weight}, (x,))


print("gradients:      ", torch.autograd.gradcheck(call, (x, weight)))
