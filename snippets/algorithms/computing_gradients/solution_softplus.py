import torch
from torch.autograd import gradcheck, gradgradcheck


def naive(x):
    return torch.log(1 + torch.exp(x))


def stable(x):
    return torch.relu(x) + torch.log1p(torch.exp(-x.abs()))


class Softplus(torch.autograd.Function):
    """log(1 + exp(x)) for any x."""

    @staticmethod
    def forward(x):
        return stable(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * torch.sigmoid(x)


for softplus in (naive, stable, Softplus.apply):
    x = torch.tensor([-20.0, 0.0, 100.0], requires_grad=True)
    y = softplus(x)
    (slope,) = torch.autograd.grad(y.sum(), x)
    print("values", *(f"{v:.3g}" for v in y), end="   ")
    print("slopes", *(f"{v:.3g}" for v in slope))

x = torch.linspace(-30, 30, 7, dtype=torch.float64, requires_grad=True)
print(gradcheck(Softplus.apply, x), gradgradcheck(Softplus.apply, x))
