import sys
import time
from datetime import timedelta

import torch
import torch.distributed as dist

from snippets.faq.multi_gpu.group import run

SHORT = timedelta(seconds=2)


def main(rank, world):
    loss = torch.tensor(1.0)
    if rank == 0:  # "only rank 0 needs the sum"
        try:
            dist.all_reduce(loss, async_op=True).wait(SHORT)
            print("all_reduce: done")
        except RuntimeError as error:
            print("all_reduce:", error)
        try:
            dist.monitored_barrier(timeout=SHORT)
            print("monitored_barrier: all are here")
        except RuntimeError as error:
            print("monitored_barrier:", str(error).splitlines()[0])
            sys.exit(1)
    else:
        time.sleep(30)  # gone on to something else


run(main)
