from functools import partial

from torch.utils.checkpoint import checkpoint

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.step import second_step

again = partial(checkpoint, use_reentrant=False)
rows = {
    "nothing": {},
    "autocast, bfloat16": {"narrow": True},
    "four parts": {"parts": 4},
    "checkpointing": {"call": again},
    "checkpointing, four parts": {"call": again, "parts": 4},
    "step in backward": {"in_backward": True},
}
print("peak of a step in MiB       4 x 64 tokens   1 x 16 tokens")
for name, choices in rows.items():
    parts = choices.get("parts", 1)
    large = second_step(Ledger(), (4, 64), depth=4, **choices)
    small = "" if parts > 1 else f"{second_step(Ledger(), (1, 16), depth=4, **choices) / 2**20:.1f}"
    print(f"{name:26} {large / 2**20:>14.1f} {small:>15}")
