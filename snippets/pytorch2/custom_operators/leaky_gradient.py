from snippets.pytorch2.custom_operators.leaky_shape import leaky_sum


def setup_context(ctx, inputs, output):
    _, ctx.decay = inputs


def backward(ctx, g):
    return leaky_sum(g.flip(-1), ctx.decay).flip(-1), None  # none for the float


leaky_sum.register_autograd(backward, setup_context=setup_context)
