import torch
import torch.distributed as dist
from torch.distributed.tensor import DTensor, Replicate, distribute_tensor

from snippets.faq.distributed.processes import run


def main(rank, world):
    mesh = dist.init_device_mesh("cpu", (world,))
    weight = distribute_tensor(torch.ones(4, 4), mesh, [Replicate()])
    x = torch.ones(2, 4)
    try:
        x @ weight
    except RuntimeError as error:
        print(error)
    x = DTensor.from_local(x, mesh, [Replicate()])
    print(type(x @ weight).__name__)


run(main)
