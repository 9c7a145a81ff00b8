import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger

with Ledger() as ledger:
    x = torch.zeros(1000, 1000)
    print(f"x:                 {ledger.now:>10,} bytes")
    half = x[:500]
    print(f"a view of it:      {ledger.now:>10,}")
    y = torch.exp(-(x**2))
    print(f"y, three steps:    {ledger.now:>10,}, at most {ledger.peak:,}")
    del x
    print(f"x deleted:         {ledger.now:>10,}, the view holds it")
    del half
    print(f"view deleted:      {ledger.now:>10,}")
