import math
import os
import time
from functools import partial

import torch
import torch.nn.functional as F
from torch import nn
from torch._inductor.utils import fresh_cache


def gate(x):
    """Four elementwise operations."""
    return torch.sigmoid(x * 2) * x + 1


def pointwise(x):
    """GELU by its formula: eight elementwise operations."""
    return 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def reduction(x):
    """Layer normalisation by its formula: two reductions and what lies between."""
    centred = x - x.mean(1, keepdim=True)
    return centred / (centred.square().mean(1, keepdim=True) + 1e-5).sqrt()


def training_step(layer, x):
    """Forward and backward."""

    def step():
        layer.zero_grad()
        layer(x).square().mean().backward()

    return step


def optimiser_step(**options):
    """AdamW for fifty small matrices, whose gradients are there already."""
    parameters = [nn.Parameter(torch.randn(64, 64)) for _ in range(50)]
    for parameter in parameters:
        parameter.grad = torch.randn(64, 64)
    return torch.optim.AdamW(parameters, **options).step


def jobs():
    """Each job as a function to compile and how to call it."""
    few, long, batch = torch.randn(100), torch.randn(1_000_000), torch.randn(256, 512)
    small, large = torch.randn(300, 300), torch.randn(2600, 2600)
    mlp = nn.Sequential(*[part for _ in range(3) for part in (nn.Linear(512, 512), nn.ReLU())])
    layer = nn.TransformerEncoderLayer(128, 4, 512, dropout=0.0, batch_first=True)
    tokens = torch.randn(8, 64, 128)
    return {
        "few": (gate, lambda f: lambda: f(few)),
        "pointwise": (pointwise, lambda f: lambda: f(long)),
        "reduction_small": (reduction, lambda f: lambda: f(small)),
        "reduction": (reduction, lambda f: lambda: f(large)),
        "mlp": (mlp.requires_grad_(False), lambda f: lambda: f(batch)),
        "transformer": (layer, lambda f: training_step(layer if f is layer else f, tokens)),
        "optimiser": (optimiser_step(), lambda f: f),
    }


def cpu_seconds():
    """What this process and the compilers it started have used."""
    return sum(os.times()[:4])


def fastest(call, rounds=8, seconds=0.3):
    """CPU time of a call, in the fastest of several rounds of many calls."""
    times = []
    for _ in range(rounds):
        calls, began = 0, time.process_time()
        while time.process_time() < began + seconds:
            call()
            calls += 1
        times.append((time.process_time() - began) / calls)
    return min(times)


def compared(function, call, **options):
    """Eager and compiled time of a job, and when compiling pays."""
    torch.compiler.reset()
    call(function)()
    eager = fastest(call(function))
    with fresh_cache():
        began = cpu_seconds()
        compiled = call(torch.compile(function, **options))
        compiled()
        compiling = cpu_seconds() - began
        compiled()
        after = fastest(compiled)
    gain = eager - after
    return {
        "eager": f"{eager * 1e3:.2g}",
        "compiled": f"{after * 1e3:.2g}",
        "ratio": f"{eager / after:.2f}" if eager < 10 * after else f"{eager / after:.0f}",
        "seconds": f"{compiling:.1f}",
        "calls": f"{compiling / gain:,.0f}" if gain > 0.1 * eager else "–",
    }


def modes():
    """The MLP as compiled by default, with max-autotune, and with frozen weights as well."""
    mlp = jobs()["mlp"]
    figures = {"mode_default": compared(*mlp)}
    figures["mode_autotune"] = compared(*mlp, mode="max-autotune")
    with torch.no_grad(), torch._inductor.config.patch(freezing=True):
        figures["mode_frozen"] = compared(*mlp, mode="max-autotune")
    return figures


def single():
    """One operation of torch in place of a formula: its time over that of the compiled formula."""
    pairs = {
        "gelu": (pointwise, partial(F.gelu, approximate="tanh"), [torch.randn(1_000_000)]),
        "layer_norm": (
            reduction,
            partial(F.layer_norm, normalized_shape=[2600]),
            [torch.randn(2600, 2600)],
        ),
        "adamw": (optimiser_step(), optimiser_step(fused=True), []),
    }
    ratios = {}
    for name, (formula, operation, inputs) in pairs.items():
        torch.compiler.reset()
        with fresh_cache():
            compiled = torch.compile(formula)
            for call in (compiled, compiled, operation):
                call(*inputs)
            times = [fastest(partial(call, *inputs)) for call in (operation, compiled)]
        ratios[name] = f"{times[0] / times[1]:.1f}"
    return {"single": ratios}


def prepare():
    """One thread, fair memory, and what the first compilation alone pays."""
    torch.set_num_threads(1)
    torch._inductor.config.compile_threads = 1  # compile here, where CPU time is counted
    torch.manual_seed(0)
    torch.empty(7_000_000)  # from here on the allocator keeps large blocks, which is fair to eager
    with fresh_cache():
        torch.compile(torch.sin)(torch.ones(4))


def measure():
    """The figures of both tables, and single operations beside them."""
    prepare()
    return {name: compared(*job) for name, job in jobs().items()} | modes() | single()
