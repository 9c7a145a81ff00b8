import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(3)
x = 5 + 2 * torch.randn(16, 3)


def normalise(mean, variance):
    return (x - mean) / (variance + norm.eps).sqrt() * norm.weight + norm.bias


mean, variance = x.mean(dim=0), x.var(dim=0, correction=0)
print("train:", torch.allclose(norm(x), normalise(mean, variance), atol=1e-5))

m = norm.momentum
print("mean: ", torch.allclose(norm.running_mean, (1 - m) * 0 + m * mean))
print("var:  ", torch.allclose(norm.running_var, (1 - m) * 1 + m * x.var(dim=0)))

norm.eval()
y = norm(x)
print("eval: ", torch.allclose(y, normalise(norm.running_mean, norm.running_var), atol=1e-5))
print({name: tuple(buffer.shape) for name, buffer in norm.named_buffers()})
