import torch
import torch.distributed as dist
from torch import nn, optim
from torch.distributed.pipelining import PipelineStage, Schedule1F1B

from snippets.faq.distributed.collectives import Collectives
from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_batch, make_model, same, train_alone


def main(rank, world):
    size = 4 // world
    mine = slice(rank * size, (rank + 1) * size)
    part = make_model()[mine]  # this process keeps only its own blocks
    stage = PipelineStage(part, rank, world, torch.device("cpu"))
    schedule = Schedule1F1B(stage, n_microbatches=4, loss_fn=nn.functional.mse_loss)
    optimizer = optim.AdamW(part.parameters())
    for step in range(3):
        x, y = make_batch(step)
        inputs = [x] if rank == 0 else []  # the first stage gets the inputs
        target = {"target": y} if rank == world - 1 else {}  # the last one the targets
        with Collectives() as counted:
            schedule.step(*inputs, **target)
        optimizer.step()
        optimizer.zero_grad()
    equal = same(part, train_alone(3)[mine])
    report = (list(range(4))[mine], equal, dict(sorted(counted.calls.items())))
    reports = [None] * world
    dist.all_gather_object(reports, report)
    if rank == 0:
        for number, (blocks, equal, calls) in enumerate(reports):
            print(f"stage {number}: blocks {blocks}, same as training alone: {equal}")
            print("    sent in one step:", calls)


run(main)
