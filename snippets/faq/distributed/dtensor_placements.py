import torch
import torch.distributed as dist
from torch.distributed.tensor import Replicate, Shard, distribute_tensor

from snippets.faq.distributed.processes import run


def main(rank, world):
    mesh = dist.init_device_mesh("cpu", (world,))
    torch.manual_seed(0)
    x, a, b = torch.randn(3, 6), torch.randn(6, 8), torch.randn(8, 2)
    X = distribute_tensor(x, mesh, [Replicate()])
    A = distribute_tensor(a, mesh, [Shard(1)])  # each process holds some columns
    B = distribute_tensor(b, mesh, [Shard(0)])  # and the matching rows
    H = X @ A
    Y = H @ B
    whole = Y.full_tensor()
    if rank == 0:
        for name, t in {"X": X, "A": A, "B": B, "X @ A": H, "X @ A @ B": Y}.items():
            print(f"{name:9} {t.placements[0]!s:12}", tuple(t.shape), tuple(t.to_local().shape))
        print("the sum is the product:", torch.allclose(whole, x @ a @ b, atol=1e-6))


run(main)
