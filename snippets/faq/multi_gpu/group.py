from datetime import timedelta

import torch.distributed as dist


def join(minutes=1):
    """Join the processes that torchrun started, or stay alone where it did not.

    Args:
        minutes: How long a collective may wait for the other processes.

    Returns:
        The rank of this process and the world size.
    """
    if dist.is_torchelastic_launched():
        dist.init_process_group("gloo", timeout=timedelta(minutes=minutes))
    else:
        dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    return dist.get_rank(), dist.get_world_size()
