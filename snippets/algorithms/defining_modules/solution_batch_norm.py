import torch
from torch import nn


class BatchNorm(nn.Module):
    """Batch normalisation of (N, size) from its formulas.

    Args:
        size: How many features there are.
        momentum: The share of the new batch in the running statistics.
        eps: Added to the variance before the root.
    """

    def __init__(self, size, momentum=0.1, eps=1e-5):
        super().__init__()
        self.momentum, self.eps = momentum, eps
        self.weight = nn.Parameter(torch.ones(size))
        self.bias = nn.Parameter(torch.zeros(size))
        self.register_buffer("running_mean", torch.zeros(size))
        self.register_buffer("running_var", torch.ones(size))
        self.register_buffer("num_batches_tracked", torch.tensor(0))

    def forward(self, x):
        """Map (N, size) to (N, size)."""
        mean, variance = self.running_mean, self.running_var
        if self.training:
            mean, variance = x.mean(dim=0), x.var(dim=0, correction=0)
            with torch.no_grad():
                self.running_mean.lerp_(mean, self.momentum)
                self.running_var.lerp_(x.var(dim=0), self.momentum)
                self.num_batches_tracked += 1
        return (x - mean) / (variance + self.eps).sqrt() * self.weight + self.bias


torch.manual_seed(0)
ours, theirs = BatchNorm(3), nn.BatchNorm1d(3)
print(theirs.load_state_dict(ours.state_dict()))
for _ in range(5):
    x = 2 + 3 * torch.randn(16, 3)
    assert torch.allclose(ours(x), theirs(x), atol=1e-5)
for (name, ours_buffer), theirs_buffer in zip(ours.named_buffers(), theirs.buffers(), strict=True):
    print(name, torch.allclose(ours_buffer, theirs_buffer))
print("eval", torch.allclose(ours.eval()(x), theirs.eval()(x), atol=1e-5))
