import torch.distributed as dist
from torch import nn, optim
from torch.distributed.fsdp import fully_shard

from snippets.faq.distributed.processes import run
from snippets.faq.distributed.sorting import make_batch, make_model


def main(rank, world):
    model = make_model()
    optimizer = optim.AdamW(model.parameters())  # the mistake: too early
    fully_shard(model, mesh=dist.init_device_mesh("cpu", (1,)))
    x, y = make_batch(0)
    for step in range(3):
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        print(f"loss {loss.item():.3f}")
    known = {id(p) for group in optimizer.param_groups for p in group["params"]}
    print("parameters it knows:", sum(id(p) in known for p in model.parameters()), "of 16")


run(main)
