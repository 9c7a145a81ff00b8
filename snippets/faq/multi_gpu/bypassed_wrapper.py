import torch
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks.default_hooks import allreduce_hook
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    model = DistributedDataParallel(nn.Linear(2, 1))
    calls = []

    def count(state, bucket):
        calls.append(bucket.index())
        return allreduce_hook(None, bucket)

    model.register_comm_hook(None, count)
    model.module(torch.ones(4, 2)).mean().backward()
    print("model.module(x):", len(calls), "all-reduces")
    model(torch.ones(4, 2)).mean().backward()
    print("model(x):", len(calls), "all-reduces")


run(main)
