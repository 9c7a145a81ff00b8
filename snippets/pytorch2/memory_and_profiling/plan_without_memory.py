from functools import partial

from torch._subclasses import FakeTensorMode
from torch.utils.checkpoint import checkpoint

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.step import second_step

again = partial(checkpoint, use_reentrant=False)
real = second_step(Ledger(), depth=1)
with FakeTensorMode():
    fake = second_step(Ledger(), depth=1)
print(f"real {real:,} bytes, fake {fake:,}")

large = {"width": 6144, "heads": 48, "depth": 3}
for name, choices in (("plain", {}), ("checkpointing", {"call": again})):
    with FakeTensorMode():
        peak = second_step(Ledger(), (10, 2048), **large, **choices)
    print(f"{name:14} {peak / 2**30:.1f} GiB")
