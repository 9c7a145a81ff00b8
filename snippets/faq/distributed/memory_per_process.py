from torch import nn, optim
from torch.distributed.tensor import DTensor
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.distributed.processes import process_group
from snippets.faq.distributed.sorting import make_batch, make_model
from snippets.faq.distributed.train_fsdp import make_sharded_model


def held(tensors):
    return sum((t.to_local() if isinstance(t, DTensor) else t).nbytes for t in tensors)


with process_group() as (rank, world):
    replicated, sharded = DistributedDataParallel(make_model()), make_sharded_model()
    for name, model, shards in [("DDP", replicated, 1), ("FSDP2", sharded, world)]:
        optimizer = optim.AdamW(model.parameters())
        x, y = (t.chunk(world)[rank] for t in make_batch(0))
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
        parameters = list(model.parameters())
        P, T = sum(p.numel() for p in parameters), len(parameters)
        weights = held(parameters)
        gradients = held(p.grad for p in parameters)
        states = held(v for state in optimizer.state.values() for v in state.values())
        measured, formula = weights + gradients + states, 16 * P // shards + 4 * T
        if rank == 0:
            print(f"{name:5} {weights} + {gradients} + {states} = {measured}, formula {formula}")
