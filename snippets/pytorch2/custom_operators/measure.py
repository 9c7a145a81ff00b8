import time

import torch

from snippets.pytorch2.custom_operators.in_five_ways import loop
from snippets.pytorch2.custom_operators.leaky_batch import leaky_sum


def fastest(call, rounds):
    """CPU time of a call, in the fastest of several rounds; the first one only warms up."""
    times = []
    for _ in range(rounds + 1):
        began = time.process_time()
        call()
        times.append(time.process_time() - began)
    return min(times[1:])


def backward(x, decay):
    """The C++ operator with its derivative, as the page registers it."""
    return torch.ops.leaky.sum(x.flip(-1), decay).flip(-1)


def measure():
    """How many times as fast as the loop, for 64 rows of 1000 steps."""
    from snippets.pytorch2.custom_operators import cpp_operator  # noqa: F401, compiles

    torch.set_num_threads(1)
    x = torch.rand(64, 1000)
    leaf = x.clone().requires_grad_()
    rounds = {"loop": 7, "numpy": 20, "cpp": 60}
    forward = {"loop": loop, "numpy": leaky_sum, "cpp": torch.ops.leaky.sum}
    torch.library.register_autograd(
        "leaky::sum",
        lambda ctx, g: (backward(g, ctx.decay), None),
        setup_context=lambda ctx, inputs, output: setattr(ctx, "decay", inputs[1]),
    )
    result = {}
    for name, function in forward.items():
        once = fastest(lambda: function(x, 0.9), rounds[name])  # noqa: B023
        both = fastest(lambda: function(leaf, 0.9).sum().backward(), rounds[name])  # noqa: B023
        result[name] = {"forward": once, "both": both}
    base = result.pop("loop")
    return {
        name: {part: f"{float(f'{base[part] / took[part]:.2g}'):g}" for part in base}
        for name, took in result.items()
    }
