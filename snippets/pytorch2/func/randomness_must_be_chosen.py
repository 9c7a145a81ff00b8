import torch
from torch.func import vmap


def noisy(x):
    return x + torch.rand(())


x = torch.zeros(4)
try:
    vmap(noisy)(x)
except RuntimeError as error:
    print(str(error).partition(".")[0])

for randomness in ("same", "different"):
    torch.manual_seed(0)
    print(randomness, len(vmap(noisy, randomness=randomness)(x).unique()))
