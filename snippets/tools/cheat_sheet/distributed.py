import torch
import torch.distributed as dist
import torch.distributed.nn
from torch.nn.parallel import DistributedDataParallel


def main(**alone):
    dist.init_process_group("gloo", **alone)
    dist.get_rank(), dist.get_world_size()  # (0, 1)
    model = DistributedDataParallel(torch.nn.Linear(2, 1))
    model(torch.ones(4, 2)).sum().backward()
    model.module.weight.grad  # tensor([[4., 4.]])
    total = torch.ones(1)
    dist.all_reduce(total)
    total  # tensor([1.])
    del model
    dist.destroy_process_group()


main(store=dist.HashStore(), rank=0, world_size=1)
