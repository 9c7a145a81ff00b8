import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import StateDictOptions, set_model_state_dict
from torch.distributed.fsdp import fully_shard

from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import Block, make_model, same


def main(rank, world):
    with torch.device("meta"):  # shapes only, no memory
        model = nn.Sequential(*(Block() for _ in range(4)))
    mesh = dist.init_device_mesh("cpu", (world,))
    for block in model:
        fully_shard(block, mesh=mesh)
    fully_shard(model, mesh=mesh)
    model.to_empty(device="cpu")  # memory for the shards of this process
    weights = make_model().state_dict() if rank == 0 else {}
    options = StateDictOptions(full_state_dict=True, broadcast_from_rank0=True)
    set_model_state_dict(model, weights, options=options)
    equal = same(model, make_model())
    if rank == 0:
        print(f"processes: {world}, every shard has the weights of process 0: {equal}")


run(main)
