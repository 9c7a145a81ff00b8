import torch
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks.default_hooks import allreduce_hook
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    net = nn.Sequential(*(nn.Linear(512, 512) for _ in range(6)))  # 1 MiB a layer
    model = DistributedDataParallel(net, bucket_cap_mb=2)
    names = {parameter: name for name, parameter in net.named_parameters()}

    def show(state, bucket):
        print(bucket.index(), *(names[parameter] for parameter in bucket.parameters()))
        return allreduce_hook(None, bucket)

    model(torch.ones(1, 512)).sum().backward()  # DDP notes the order of arrival
    model.register_comm_hook(None, show)
    model(torch.ones(1, 512)).sum().backward()


run(main)
