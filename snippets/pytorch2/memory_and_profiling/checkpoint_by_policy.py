from functools import partial

import torch
from torch.utils.checkpoint import (
    CheckpointPolicy,
    checkpoint,
    create_selective_checkpoint_contexts,
)
from torch.utils.flop_counter import FlopCounterMode

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Tower

products = {"addmm", "mm", "_scaled_dot_product_flash_attention_for_cpu"}


def policy(context, operation, *args, **kwargs):
    save = operation.overloadpacket.__name__ in products
    return CheckpointPolicy.MUST_SAVE if save else CheckpointPolicy.PREFER_RECOMPUTE


again = partial(checkpoint, use_reentrant=False)
chosen = partial(again, context_fn=partial(create_selective_checkpoint_contexts, policy))
for name, call in (("keep everything", None), ("keep products", chosen), ("keep inputs", again)):
    torch.manual_seed(0)
    with Ledger() as ledger:
        model, x = Tower(), torch.randn(8, 64, 64)
        before = ledger.now
        loss = model(x, call)
        kept = ledger.now - before
    with FlopCounterMode(display=False) as counter:
        loss.backward()
    norm = torch.nn.utils.get_total_norm(p.grad for p in model.parameters())
    count = counter.get_total_flops() / 1e9
    print(f"{name:16} {kept / 2**20:5.1f} MiB kept, backward {count:.2f} GFLOP, norm {norm:.5f}")
