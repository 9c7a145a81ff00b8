import ctypes
import os
import re
import time
from pathlib import Path

import torch
from torch.nn.attention.flex_attention import create_block_mask, flex_attention
from torch.nn.functional import scaled_dot_product_attention

from snippets.pytorch2.attention.small_decoder import Decoder


def formula(q, k, v):
    """Attention that stores all scores."""
    return (q @ k.mT / q.shape[-1] ** 0.5).softmax(-1) @ v


def formula_with_scaled_queries(q, k, v):
    """The same, but the root divides T x d queries and not T x S scores."""
    return (q / q.shape[-1] ** 0.5 @ k.mT).softmax(-1) @ v


def seconds(function, *args, repeats=5):
    """The fastest of several calls; the first one only warms up."""
    function(*args)
    times = []
    for _ in range(repeats):
        began = time.process_time()
        function(*args)
        times.append(time.process_time() - began)
    return min(times)


def heads(length):
    """Queries, keys and values of eight heads."""
    torch.manual_seed(0)
    return torch.randn(3, 1, 8, length, 64)


def with_gradients(call):
    """The call and its backward pass, for inputs that require gradients."""

    def both(*inputs):
        return torch.autograd.grad(call(*inputs), inputs, torch.ones_like(inputs[0]))

    return both


def training():
    """Forward and backward, both ways in turn: the formula's time by SDPA's, and their memory."""
    calls = {"formula": formula, "sdpa": scaled_dot_product_attention}
    calls = {name: with_gradients(call) for name, call in calls.items()}
    figures = {}
    for length in (1024, 2048, 4096):
        inputs = [x.clone().requires_grad_() for x in heads(length)]
        for name, call in calls.items():
            figures[f"{name}{length}"] = megabytes(call, *inputs)
        best = dict.fromkeys(calls, float("inf"))
        for _ in range(3):
            for name, call in calls.items():
                began = time.process_time()
                call(*inputs)
                best[name] = min(best[name], time.process_time() - began)
        figures[f"n{length}"] = f"{best['formula'] / best['sdpa']:.1f}"
    return figures


def block_mask(mask_mod):
    """Of 2048 queries and as many keys."""
    return create_block_mask(mask_mod, None, None, 2048, 2048, device="cpu")


def megabytes(call, *inputs):
    """How far one call raises the peak memory of this process (Linux)."""

    def peak():
        return int(re.search(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text())[1])

    ctypes.CDLL(None).malloc_trim(0)  # give back what earlier calls freed
    Path("/proc/self/clear_refs").write_text("5")  # the peak is now what is in use
    before = peak()
    call(*inputs)
    return f"{(peak() - before) / 1024:.0f}"


def share_of_the_system(call, *inputs):
    """How much of the time of a call the system takes, in per cent."""
    began = os.times()
    for _ in range(5):
        call(*inputs)
    ended = os.times()
    system = ended.system - began.system
    return f"{100 * system / (system + ended.user - began.user):.0f}"


def write(model, cached, count=256):
    """Write so many words, with or without a cache."""
    written = word = torch.zeros(1, 1, dtype=torch.long)
    caches = [[] for _ in model.layers]
    for _ in range(count):
        logits = model(word, caches) if cached else model(written)
        word = logits[:, -1:].argmax(-1)
        written = torch.cat([written, word], dim=1)


@torch.inference_mode()
def measure():
    """Ratios of time and of memory, on one thread, as strings."""
    torch.set_num_threads(1)
    times, memory = {}, {}
    for length in (128, 512, 1024, 2048, 4096):
        inputs = heads(length)
        times[length] = [seconds(call, *inputs) for call in (formula, scaled_dot_product_attention)]
        memory[f"formula{length}"] = megabytes(formula, *inputs)
        memory[f"sdpa{length}"] = megabytes(scaled_dot_product_attention, *inputs)
    with torch.inference_mode(False), torch.enable_grad():
        trained = training()
    q, k, v = heads(2048)
    system = share_of_the_system(formula, q, k, v)
    scaled = seconds(formula, q, k, v) / seconds(formula_with_scaled_queries, q, k, v)
    past = block_mask(lambda b, h, i, j: j <= i)
    window = block_mask(lambda b, h, i, j: (j <= i) & (i - j < 256))
    at = torch.arange(2048)
    apart = at[:, None] - at
    mask = (apart >= 0) & (apart < 256)
    flex = torch.compile(flex_attention)
    began = time.perf_counter()
    flex(q, k, v, block_mask=past)
    compiling = time.perf_counter() - began
    ratio = {
        "causal": seconds(lambda: scaled_dot_product_attention(q, k, v, is_causal=True))
        / seconds(lambda: flex(q, k, v, block_mask=past)),
        "window": seconds(lambda: scaled_dot_product_attention(q, k, v, attn_mask=mask))
        / seconds(lambda: flex(q, k, v, block_mask=window)),
    }
    model = Decoder().eval()
    return {
        "time": {f"n{length}": f"{ours / sdpa:.1f}" for length, (ours, sdpa) in times.items()},
        "growth": {
            name: f"{long / short:.1f}"
            for name, long, short in zip(("formula", "sdpa"), times[4096], times[2048], strict=True)
        },
        "memory": memory,
        "training": trained,
        "system": {"formula2048": system},
        "scaled": {"formula2048": f"{scaled:.1f}"},
        "flex": {name: f"{value:.1f}" for name, value in ratio.items()}
        | {"compiling": f"{compiling:.0f}"},
        "cache": {
            "words": f"{seconds(write, model, False) / seconds(write, model, True):.0f}",
        },
    }
