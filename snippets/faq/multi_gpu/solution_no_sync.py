from contextlib import nullcontext

import torch
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks.default_hooks import allreduce_hook
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])[rank::world].chunk(2)
    y = torch.tensor([[3.0], [5.0], [5.0], [8.0]])[rank::world].chunk(2)
    for skip in (False, True):
        net = nn.Linear(1, 1, bias=False)
        nn.init.ones_(net.weight)
        model = DistributedDataParallel(net)
        calls = []

        def count(calls, bucket):
            calls.append(bucket.index())
            return allreduce_hook(None, bucket)

        model.register_comm_hook(calls, count)
        for part in range(2):
            with model.no_sync() if skip and part == 0 else nullcontext():
                loss = nn.functional.mse_loss(model(x[part]), y[part]) / 2
                loss.backward()
        if rank == 0:
            print(f"{skip=}: gradient {net.weight.grad.item()}, {len(calls)} all-reduces")


run(main)
