from functools import partial

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Block

depth, width, sizes = 12, 64, [1, 2, 3, 4, 6, 12]
shape = (4, 32, width)
n = 4 * 4 * 32 * width / 2**20  # one activation in MiB


def measure(layers, size):
    """Peak of forward and backward, the gradients of parameters not counted."""
    again = partial(checkpoint, use_reentrant=False)
    with Ledger() as ledger:
        segments = [nn.Sequential(*(layers() for _ in range(size))) for _ in range(depth // size)]
        for p in nn.ModuleList(segments).parameters():
            p.register_post_accumulate_grad_hook(lambda p: setattr(p, "grad", None))
        x = torch.randn(shape)
        before = ledger.peak = ledger.now
        for segment in segments:
            x = again(segment, x)
        x.square().mean().backward()
    return (ledger.peak - before) / 2**20


kinds = {
    "one layer of a Transformer: 16 n": (lambda: Block(width, 4), 16),
    "linear layer and tanh: 1 n": (lambda: nn.Sequential(nn.Linear(width, width), nn.Tanh()), 1),
}
for number, (name, (layers, inside)) in enumerate(kinds.items()):
    predicted = [(depth / size + inside * size) * n for size in sizes]
    measured = [measure(layers, size) for size in sizes]
    plt.loglog(sizes, predicted, color=f"C{number}", label=name)
    plt.loglog(sizes, measured, "os"[number], color=f"C{number}")
    best = min(zip(measured, sizes, strict=True))[1]
    print(f"{name:33} least memory with {best} in a segment")
plt.xticks(sizes, sizes)
plt.yticks([0.25, 0.5, 1, 2, 4, 8], [0.25, 0.5, 1, 2, 4, 8])
plt.minorticks_off()
plt.xlabel("layers in a segment")
plt.ylabel("MiB")
plt.legend()
plt.show()
