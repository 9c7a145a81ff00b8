import torch.distributed as dist
from torch import nn, optim
from torch.distributed.fsdp import fully_shard

from snippets.faq.distributed.collectives import Collectives
from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_batch, make_model, same, train_alone


def make_sharded_model():
    mesh = dist.init_device_mesh("cpu", (dist.get_world_size(),))
    model = make_model()
    for block in model:
        fully_shard(block, mesh=mesh)  # first the parts
    return fully_shard(model, mesh=mesh)  # then the whole


def train_step(model, optimizer, step):
    rank, world = dist.get_rank(), dist.get_world_size()
    x, y = (t.chunk(world)[rank] for t in make_batch(step))  # the rows of this process
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
    optimizer.zero_grad()


def main(rank, world):
    model = make_sharded_model()
    optimizer = optim.AdamW(model.parameters())  # after sharding, not before
    for step in range(3):
        with Collectives() as counted:
            train_step(model, optimizer, step)
    equal = same(model, train_alone(3))
    if rank == 0:
        weight = model[0].up.weight
        print(f"processes: {world}, same as training alone: {equal}")
        print(type(weight).__name__, *weight.placements, tuple(weight.shape))
        print("held by process 0:", tuple(weight.to_local().shape))
        print("sent in one step:", dict(counted.calls))


if __name__ == "__main__":
    run(main)
