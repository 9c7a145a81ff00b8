import torch
import torch.distributed as dist

from snippets.faq.multi_gpu.group import run


def main(rank, world):
    state = {"w": torch.tensor(2.0)}
    written = []

    torch.save(state, "everyone.pt")
    written.append("everyone.pt")
    if rank == 0:
        torch.save(state, "model.pt")
        written.append("model.pt")
    dist.barrier()  # nobody reads before rank 0 has written
    assert torch.load("model.pt") == state

    everyone = [None] * world
    dist.all_gather_object(everyone, written)
    if rank == 0:
        for number, files in enumerate(everyone):
            print(f"rank {number} wrote {files}")


run(main)
