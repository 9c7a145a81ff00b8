import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Tower

for width, depth in ((64, 4), (64, 8), (128, 4)):
    for tokens in (2 * width, 3 * width, 4 * width):
        with Ledger() as ledger:
            model = Tower(width, depth=depth)
            parameters = ledger.now
            x = torch.randn(1, tokens, width)
            loss, before = None, ledger.now
            loss = model(x)
        share = (ledger.now - before) / (4 * parameters)
        print(f"width {width:3}, depth {depth}, {tokens:3} tokens: {share:.2f}")
