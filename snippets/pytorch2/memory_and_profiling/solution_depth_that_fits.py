from functools import partial

import torch
from torch.utils.checkpoint import checkpoint

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.step import second_step

limit, width, heads, shape = 7 * 2**20, 64, 4, (4, 64)
n = 4 * shape[0] * shape[1] * width
p = 12 * width**2 + 13 * width  # parameters of a layer, with 12 bytes each for AdamW
kept = 16 * n + 4 * shape[0] * shape[1] * (4 + heads)
start = 5 * n + 16 * width**2  # the data, and the first gradients
again = partial(checkpoint, use_reentrant=False)
for name, call, each, once in (
    ("plain", None, 12 * p + kept, start),
    ("checkpointing", again, 12 * p + max(n, 4 * p), start + kept),
):
    depth = int((limit - once) / each)
    fits = []
    for layers in (depth, depth + 1):
        try:
            second_step(Ledger(limit), shape, call=call, depth=layers)
            fits.append(True)
        except torch.OutOfMemoryError:
            fits.append(False)
    print(f"{name:14} {depth} layers predicted; {depth} fit: {fits[0]}, one more: {fits[1]}")
