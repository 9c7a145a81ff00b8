import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Block

batch, length, width, heads = 8, 64, 64, 4
with Ledger() as ledger:
    block = Block(width, heads)
    x = torch.randn(batch, length, width)
    before, first = ledger.now, len(ledger.log)
    y = block(x)

n = x.nbytes
for size, _, died, _ in ledger.log[first:]:
    if died is None:
        print(f"{size:>9,} bytes = {size / n:g} n")
kept = ledger.now - before
predicted = 15 * n + n + 4 * batch * length * (4 + heads)  # the other n is y
print(f"{kept:,} kept, {predicted:,} predicted")
