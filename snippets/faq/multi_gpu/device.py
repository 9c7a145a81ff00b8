import gc
import os

import torch
import torch.distributed as dist
import torch.distributed.nn  # before there is a group: its functions keep the one they find
from torch import nn
from torch.nn.parallel import DistributedDataParallel

accelerator = torch.accelerator.current_accelerator(check_available=True)
if accelerator is None or accelerator.type == "mps":  # nothing to share out
    device, device_ids = torch.device("cpu"), None
else:
    device = torch.device(accelerator.type, int(os.environ.get("LOCAL_RANK", 0)))
    device_ids = [device.index]
    torch.accelerator.set_device_index(device)


def main(rank, world):
    net = nn.Linear(1, 1, bias=False).to(device)  # to the device before DDP
    nn.init.ones_(net.weight)
    model = DistributedDataParallel(net, device_ids=device_ids)
    distance = torch.tensor([[1.0], [2.0], [3.0], [4.0]]).repeat(world, 1)
    minutes = torch.tensor([[3.0], [5.0], [5.0], [8.0]]).repeat(world, 1)
    x, y = distance[rank::world].to(device), minutes[rank::world].to(device)
    nn.functional.mse_loss(model(x), y).backward()
    if rank == 0:
        print(f"gradient: {net.weight.grad.item():.4f}")


if __name__ == "__main__":
    alone = {"store": dist.HashStore(), "rank": 0, "world_size": 1}
    dist.init_process_group(
        dist.get_default_backend_for_device(device),  # nccl, xccl, gloo
        device_id=device if device_ids else None,
        **({} if dist.is_torchelastic_launched() else alone),
    )
    main(dist.get_rank(), dist.get_world_size())
    gc.collect()
    dist.destroy_process_group()
