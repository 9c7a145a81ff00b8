import copy

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.distributed.processes import run


def main(rank, world):
    torch.manual_seed(rank)  # the mistake: each process draws other numbers
    layer = nn.Linear(1, 4, bias=False)
    drawn = [None] * world
    dist.all_gather_object(drawn, layer.weight.tolist())
    copied = DistributedDataParallel(copy.deepcopy(layer)).module.weight
    mesh = dist.init_device_mesh("cpu", (world,))
    sharded = fully_shard(layer, mesh=mesh).weight.full_tensor()
    if rank == 0:
        rows = {f"process {n} drew": torch.tensor(w) for n, w in enumerate(drawn)}
        for name, weight in {**rows, "DDP trains": copied, "FSDP2 trains": sharded}.items():
            print(f"{name:15}", *(f"{w:5.2f}" for w in weight.flatten().tolist()))


run(main)
