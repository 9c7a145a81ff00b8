import torch
from torch import Tensor


def step(level, decay):
    for t in range(1, level.shape[-1]):
        level[..., t] += decay * level[..., t - 1]
    return torch.from_numpy(level)


def kernel(x, decay):
    return step(x.numpy().copy(), decay)


def shape(x, decay):
    return x.new_empty(x.shape)


def setup_context(ctx, inputs, output):
    ctx.decay = inputs[1]


def backward(ctx, g):
    return right(g.flip(-1), ctx.decay).flip(-1), None


def build(name, kernel=kernel, shape=shape, backward=backward):
    def function(x: Tensor, decay: float) -> Tensor:
        return kernel(x, decay)

    operator = torch.library.custom_op(f"planted::{name}", function, mutates_args=())
    operator.register_fake(shape)
    if backward:
        operator.register_autograd(backward, setup_context=setup_context)
    return operator


right = build("nothing")
planted = {
    "nothing": right,
    "returns its input": build("returned", lambda x, decay: x),
    "changes its input": build("changed", lambda x, decay: step(x.numpy(), decay).clone()),
    "fake: shape": build("shape", shape=lambda x, decay: x.new_empty(x.shape[-1])),
    "fake: dtype": build("dtype", shape=lambda x, decay: x.new_empty(x.shape, dtype=torch.half)),
    "fake: strides": build("strides", shape=lambda x, decay: torch.empty_like(x)),
    "no backward": build("none", backward=None),
    "backward: NumPy": build(
        "numpy", backward=lambda ctx, g: (kernel(g.flip(-1), ctx.decay).flip(-1), None)
    ),
    "backward: no flip": build("flip", backward=lambda ctx, g: (right(g, ctx.decay), None)),
}
