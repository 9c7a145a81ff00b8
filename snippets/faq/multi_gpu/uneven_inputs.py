import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.algorithms.join import Join
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    net = nn.Linear(1, 1, bias=False)
    model = DistributedDataParallel(net)
    batches = [torch.ones(4, 1)] * (3 - rank)  # rank 1 has one batch fewer
    gradients = []
    with Join([model]):
        for batch in batches:
            net.zero_grad()
            model(batch).mean().backward()
            gradients.append(net.weight.grad.item())

    everyone = [None] * world
    dist.all_gather_object(everyone, gradients)
    if rank == 0:
        for number, seen in enumerate(everyone):
            print(f"rank {number}: {seen}")


run(main)
