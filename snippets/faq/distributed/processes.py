import gc
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.nn  # before there is a group: its functions keep the one they find


def run(main, seconds=60):
    """Join the processes that torchrun started, do the work and leave them again.

    Without torchrun this process is the only one.

    Args:
        main: The work; called with the number of this process and how many there are.
        seconds: How long a process waits for the others before it gives up.
    """
    torch.set_num_threads(1)
    alone = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
    dist.init_process_group(
        "gloo",  # on GPUs: "nccl"
        timeout=timedelta(seconds=seconds),
        **({} if dist.is_torchelastic_launched() else alone),
    )
    try:
        main(dist.get_rank(), dist.get_world_size())
    finally:
        gc.collect()  # models hold on to the group, and so do
        for mesh in filter(lambda thing: type(thing) is dist.DeviceMesh, gc.get_objects()):
            getattr(mesh, "_pg_registry", {}).clear()  # meshes, which the caches of DTensor keep
        dist.destroy_process_group()
