import torch.distributed as dist
from torch import nn, optim
from torch.distributed.tensor.parallel import ColwiseParallel, RowwiseParallel, parallelize_module

from snippets.faq.distributed.collectives import Collectives
from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_batch, make_model, same, train_alone


def main(rank, world):
    mesh = dist.init_device_mesh("cpu", (world,))
    model = make_model()
    for block in model:
        parallelize_module(block, mesh, {"up": ColwiseParallel(), "down": RowwiseParallel()})
    optimizer = optim.AdamW(model.parameters())
    for step in range(3):
        x, y = make_batch(step)  # every process needs the whole batch
        with Collectives() as counted:
            nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
        optimizer.zero_grad()
    equal = same(model, train_alone(3))
    if rank == 0:
        print(f"processes: {world}, same as training alone: {equal}")
        for name, p in model[0].named_parameters():
            print(f"{name:11} {p.placements[0]!s:4} {tuple(p.to_local().shape)}")
        print("sent in one step:", dict(counted.calls))


run(main)
