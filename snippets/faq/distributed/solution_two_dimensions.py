import torch.distributed as dist
from torch import nn, optim
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor.parallel import ColwiseParallel, RowwiseParallel, parallelize_module

from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_batch, make_model, same, train_alone


def main(rank, world):
    shape = (2, 2) if world == 4 else (world, 1)
    mesh = dist.init_device_mesh("cpu", shape, mesh_dim_names=("data", "tensor"))
    model = make_model()
    for block in model:
        plan = {"up": ColwiseParallel(), "down": RowwiseParallel()}
        parallelize_module(block, mesh["tensor"], plan)
        fully_shard(block, mesh=mesh["data"])
    fully_shard(model, mesh=mesh["data"])
    optimizer = optim.AdamW(model.parameters())
    part = mesh["data"].get_local_rank()  # both processes of a tensor pair get the same rows
    for step in range(3):
        x, y = (t.chunk(shape[0])[part] for t in make_batch(step))
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
        optimizer.zero_grad()
    equal = same(model, train_alone(3))
    if rank == 0:
        weight = model[0].up.weight
        print(f"processes: {world}, same as training alone: {equal}")
        print(tuple(weight.shape), "held by process 0:", tuple(weight.to_local().shape))


run(main)
