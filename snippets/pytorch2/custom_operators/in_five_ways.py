import torch
from torch.autograd import Function

from snippets.pytorch2.custom_operators.leaky_batch import leaky_sum


def loop(x, decay):
    level, levels = torch.zeros_like(x[..., 0]), []
    for t in range(x.shape[-1]):
        level = decay * level + x[..., t]
        levels.append(level)
    return torch.stack(levels, -1)


class OfNumPy(Function):
    """A function of NumPy, with a derivative and a rule for vmap."""

    @staticmethod
    def forward(x, decay):
        level = x.numpy().copy()
        for t in range(1, x.shape[-1]):
            level[..., t] += decay * level[..., t - 1]
        return torch.from_numpy(level)

    @staticmethod
    def setup_context(ctx, inputs, output):
        _, ctx.decay = inputs

    @staticmethod
    def backward(ctx, g):
        return OfNumPy.apply(g.flip(-1), ctx.decay).flip(-1), None

    @staticmethod
    def vmap(info, in_dims, x, decay):
        return OfNumPy.apply(x.movedim(in_dims[0], 0), decay), 0


class Around(OfNumPy):
    """The same around the operator."""

    @staticmethod
    def forward(x, decay):
        return leaky_sum(x, decay)

    @staticmethod
    def backward(ctx, g):
        return Around.apply(g.flip(-1), ctx.decay).flip(-1), None

    @staticmethod
    def vmap(info, in_dims, x, decay):
        return Around.apply(x.movedim(in_dims[0], 0), decay), 0


class WithJvp(Around):
    """And with a rule for forward mode."""

    @staticmethod
    def jvp(ctx, dx, _):
        return leaky_sum(dx, ctx.decay)


ways = {
    "loop": loop,
    "Function, NumPy": OfNumPy.apply,
    "operator": leaky_sum,
    "Function, operator": Around.apply,
    "the same with jvp": WithJvp.apply,
}
