import time
from functools import partial

import torch

from snippets.pytorch2.custom_operators.in_five_ways import loop
from snippets.pytorch2.custom_operators.leaky_batch import leaky_sum


def fastest(calls, rounds=25):
    """CPU times of calls that take turns, each in its fastest round; the first only warms up."""
    times = {name: [] for name in calls}
    for _ in range(rounds + 1):
        for name, call in calls.items():
            repeats = 1 if name[0] == "loop" else 10
            began = time.process_time()
            for _ in range(repeats):
                call()
            times[name].append((time.process_time() - began) / repeats)
    return {name: min(seen[1:]) for name, seen in times.items()}


def backward(x, decay):
    """The C++ operator with its derivative, as the page registers it."""
    return torch.ops.leaky.sum(x.flip(-1), decay).flip(-1)


def measure():
    """How many times as fast as the loop, for 64 rows of 1000 steps."""
    from snippets.pytorch2.custom_operators import cpp_operator  # noqa: F401, compiles

    torch.set_num_threads(1)
    x = torch.rand(64, 1000)
    leaf = x.clone().requires_grad_()
    forward = {"loop": loop, "numpy": leaky_sum, "cpp": torch.ops.leaky.sum}
    torch.library.register_autograd(
        "leaky::sum",
        lambda ctx, g: (backward(g, ctx.decay), None),
        setup_context=lambda ctx, inputs, output: setattr(ctx, "decay", inputs[1]),
    )
    calls = {}
    for name, function in forward.items():
        calls[name, "forward"] = partial(function, x, 0.9)
        calls[name, "both"] = lambda f=function: f(leaf, 0.9).sum().backward()
    took = fastest(calls)
    ratios = {
        (name, part): float(f"{took['loop', part] / seconds:.2g}")
        for (name, part), seconds in took.items()
    }
    return {
        name: {part: f"{ratios[name, part]:g}" for part in ("forward", "both")}
        for name in ("numpy", "cpp")
    }
