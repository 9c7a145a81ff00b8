import torch
import torch.distributed as dist
from torch import nn

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    torch.manual_seed(rank)
    net = nn.Linear(1, 1, dtype=torch.float64)
    for parameter in net.parameters():
        dist.broadcast(parameter.detach(), src=0)

    x = torch.tensor([[1.0], [2.0], [3.0], [4.0]], dtype=torch.float64)[rank::world]
    y = torch.tensor([[3.0], [5.0], [5.0], [8.0]], dtype=torch.float64)[rank::world]
    for _ in range(100):
        nn.functional.mse_loss(net(x), y).backward()
        for parameter in net.parameters():
            dist.all_reduce(parameter.grad)
            with torch.no_grad():
                parameter -= 0.1 * parameter.grad / world
            parameter.grad = None
    if rank == 0:
        print(f"w = {net.weight.item():.10f}, b = {net.bias.item():.10f}")


run(main)
