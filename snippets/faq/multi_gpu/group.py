import gc
from datetime import timedelta

import torch.distributed as dist

# before there is a group: its functions keep the one they find
import torch.distributed.nn  # noqa: F401


def run(main, minutes=1):
    """Join the processes that torchrun started, do the work and leave them again.

    Without torchrun this process is the only one.

    Args:
        main: The work; called with the rank of this process and the world size.
        minutes: How long a collective may wait for the other processes.
    """
    if dist.is_torchelastic_launched():
        dist.init_process_group("gloo", timeout=timedelta(minutes=minutes))
    else:
        dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    try:
        main(dist.get_rank(), dist.get_world_size())
    finally:
        gc.collect()  # what main has made would keep the group alive
        dist.destroy_process_group()
