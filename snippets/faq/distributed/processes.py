from contextlib import contextmanager
from datetime import timedelta

import torch
import torch.distributed as dist


@contextmanager
def process_group(seconds=60):
    """Join the processes that torchrun started; without torchrun, be the only one.

    Args:
        seconds: How long a process waits for the others before it gives up.

    Yields:
        The number of this process and how many there are.
    """
    torch.set_num_threads(1)
    alone = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
    dist.init_process_group(
        "gloo",  # on GPUs: "nccl"
        timeout=timedelta(seconds=seconds),
        **({} if dist.is_torchelastic_launched() else alone),
    )
    try:
        yield dist.get_rank(), dist.get_world_size()
    finally:
        dist.destroy_process_group()
