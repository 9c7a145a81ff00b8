import torch

from snippets.pytorch2.memory_and_profiling.model import Tower


def second_step(ledger, shape=(8, 64), call=None, parts=1, in_backward=False, narrow=False, **of):
    """Train a tower for two steps and return the peak of the second, in bytes."""
    with ledger:
        model = Tower(**of)
        x = torch.randn(*shape, model.blocks[0].norm1.normalized_shape[0])
        parameters = list(model.parameters())
        groups = [[p] for p in parameters] if in_backward else [parameters]
        optimizers = [torch.optim.AdamW(group, fused=True) for group in groups]
        if in_backward:
            for [p], optimizer in zip(groups, optimizers, strict=True):
                p.register_post_accumulate_grad_hook(lambda _, o=optimizer: update(o))
        for _ in range(2):
            ledger.peak = ledger.now
            for part in x.chunk(parts):
                with torch.autocast("cpu", torch.bfloat16, enabled=narrow):
                    loss = model(part, call) / parts
                loss.backward()
                del loss
            if not in_backward:
                update(optimizers[0])
    return ledger.peak


def update(optimizer):
    optimizer.step()
    optimizer.zero_grad()
