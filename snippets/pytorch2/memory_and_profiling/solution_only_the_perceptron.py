from functools import partial

import torch
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint
from torch.utils.flop_counter import FlopCounterMode

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Block

again = partial(checkpoint, use_reentrant=False)


def attention(block, x):
    qkv = block.qkv(block.norm1(x)).unflatten(-1, (3, block.heads, -1))
    q, k, v = (part.transpose(1, 2) for part in qkv.unbind(2))
    attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    return x + block.out(attended.transpose(1, 2).flatten(2))


def perceptron(block, x):
    return x + block.down(F.gelu(block.up(block.norm2(x))))


def activation(block, x):
    hidden = block.up(block.norm2(x))
    return x + again(lambda h: block.down(F.gelu(h)), hidden)


variants = {
    "nothing": lambda block, x: perceptron(block, attention(block, x)),
    "perceptron": lambda block, x: again(perceptron, block, attention(block, x)),
    "attention": lambda block, x: perceptron(block, again(attention, block, x)),
    "gelu and what follows": lambda block, x: activation(block, attention(block, x)),
    "the whole layer": again,
}
for name, call in variants.items():
    torch.manual_seed(0)
    with Ledger() as ledger:
        block, x = Block(64, 4), torch.randn(8, 64, 64)
        before = ledger.now
        y = call(block, x)
        kept = ledger.now - before - y.nbytes
    with FlopCounterMode(display=False) as counter:
        y.sum().backward()
    print(f"{name:22} keeps {kept / x.nbytes:4.1f} n, {counter.get_total_flops() / 1e6:.0f} MFLOP")
