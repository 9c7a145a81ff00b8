import os

import torch.distributed as dist

from snippets.faq.distributed.processes import run

NAMES = ("GROUP_RANK", "LOCAL_RANK", "RANK", "WORLD_SIZE")


def main(rank, world):
    mine = " ".join(f"{name}={os.environ.get(name, '-')}" for name in NAMES)
    all_of_them = [None] * world
    dist.all_gather_object(all_of_them, mine)
    if rank == 0:
        print(*all_of_them, sep="\n")


run(main)
