import re
import time

import torch
import torch.distributed as dist
from torch.distributed.tensor import Shard, distribute_tensor

from snippets.faq.distributed.processes import run


def main(rank, world):
    mesh = dist.init_device_mesh("cpu", (world,))
    weight = distribute_tensor(torch.ones(4, 4), mesh, [Shard(0)])
    if rank == 0:  # the mistake: only one prints, so only one gathers
        try:
            print(weight.full_tensor().sum().item())
        except RuntimeError as error:
            print(re.search(r"Timed out waiting \d+ms", str(error))[0])
    else:
        time.sleep(10)  # the others have moved on


run(main, seconds=5)
