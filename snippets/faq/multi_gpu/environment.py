import os

import torch.distributed as dist

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    numbers = ["RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE"]
    mine = {name: os.environ.get(name) for name in numbers}
    for name in ["MASTER_ADDR", "MASTER_PORT"]:  # where they find each other
        mine[name] = "set" if name in os.environ else None
    everyone = [None] * world
    dist.all_gather_object(everyone, mine)
    if rank == 0:
        for name in mine:
            print(f"{name:17}", *(settings[name] for settings in everyone))


run(main)
