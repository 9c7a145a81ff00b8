import gc
import weakref

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def leave(forget):
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    group = weakref.ref(dist.group.WORLD)
    model = DistributedDataParallel(nn.Linear(2, 1))
    if forget:
        del model
        gc.collect()  # in case something refers to itself
    dist.destroy_process_group()
    return group() is None


print("the model still exists, the group is gone:", leave(forget=False))
print("the model is gone, the group is gone:", leave(forget=True))
