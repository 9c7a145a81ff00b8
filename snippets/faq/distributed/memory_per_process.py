from torch import nn, optim
from torch.distributed.algorithms.ddp_comm_hooks.default_hooks import allreduce_hook
from torch.distributed.tensor import DTensor
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_batch, make_model
from snippets.faq.distributed.train_fsdp import make_sharded_model


def held(tensors):
    return sum((t.to_local() if isinstance(t, DTensor) else t).nbytes for t in tensors)


def note_bucket(buckets, bucket):
    buckets.append(bucket.buffer())
    return allreduce_hook(None, bucket)


def main(rank, world):
    ddp = DistributedDataParallel(make_model())
    view = DistributedDataParallel(make_model(), gradient_as_bucket_view=True)
    for name, model, each, shards in [
        ("DDP", ddp, 20, 1),
        ("bucket view", view, 16, 1),
        ("FSDP2", make_sharded_model(), 16, world),
    ]:
        buckets = []
        if name != "FSDP2":
            model.register_comm_hook(buckets, note_bucket)
        optimizer = optim.AdamW(model.parameters())
        x, y = (t.chunk(world)[rank] for t in make_batch(0))
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
        parameters = list(model.parameters())
        P, T = sum(p.numel() for p in parameters), len(parameters)
        views = {p.grad.untyped_storage().data_ptr() for p in parameters if buckets}
        parts = [
            held(parameters),
            held(p.grad for p in parameters),
            held(b for b in buckets if b.untyped_storage().data_ptr() not in views),
            held(v for state in optimizer.state.values() for v in state.values()),
        ]
        if rank == 0:
            print(f"{name:11}", *parts, "sum", sum(parts), "formula", each * P // shards + 4 * T)


run(main)
