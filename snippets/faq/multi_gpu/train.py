import gc

import torch
import torch.distributed as dist
import torch.distributed.nn  # before there is a group: its functions keep the one they find
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

BATCH = 32  # of all processes together
DTYPE = torch.float64  # so that rounding hides nothing


def main(rank, world):
    generator = torch.Generator().manual_seed(0)
    x = torch.rand(512, 2, generator=generator, dtype=DTYPE)  # distance, time of day
    y = 1.5 + 6 * x[:, :1] + torch.sin(6 * x[:, 1:])
    dataset = TensorDataset(x, y)
    sampler = DistributedSampler(dataset, num_replicas=world, rank=rank)
    loader = DataLoader(dataset, batch_size=BATCH // world, sampler=sampler)

    torch.manual_seed(rank)  # each rank another start: DDP hands out rank 0's
    net = nn.Sequential(nn.Linear(2, 16, dtype=DTYPE), nn.Tanh(), nn.Linear(16, 1, dtype=DTYPE))
    model = DistributedDataParallel(net) if world > 1 else net
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)

    for epoch in range(5):
        sampler.set_epoch(epoch)
        total = torch.zeros((), dtype=DTYPE)
        for inputs, targets in loader:
            loss = nn.functional.mse_loss(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward()  # DDP averages the gradients meanwhile
            optimizer.step()
            total += loss.detach() * len(inputs)
        dist.all_reduce(total)
        if rank == 0:
            print(f"epoch {epoch}: loss {total / len(dataset):.10f}")

    if rank == 0:
        length = nn.utils.parameters_to_vector(net.parameters()).norm()
        print(f"length of the parameter vector: {length:.10f}")
        torch.save(net.state_dict(), "deliveries.pt")


if __name__ == "__main__":
    if dist.is_torchelastic_launched():  # by torchrun
        dist.init_process_group("gloo")
    else:
        dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    main(dist.get_rank(), dist.get_world_size())
    gc.collect()  # nothing of main is left to hold on to the group
    dist.destroy_process_group()
