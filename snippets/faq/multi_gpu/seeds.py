import torch
from torch.nn.functional import dropout
from torch.utils.data import random_split


def mask(seed):
    torch.manual_seed(seed)
    return dropout(torch.ones(8))


print("seed 0 on both ranks, same dropout mask:", mask(0).equal(mask(0)))
print("seed + rank, same dropout mask:", mask(0 + 0).equal(mask(0 + 1)))


def split(seed):
    training, validation = random_split(
        range(100), [0.8, 0.2], generator=torch.Generator().manual_seed(seed)
    )
    return set(training), set(validation)


print("held out by rank 1 but trained on by rank 0:")
print("  same seed:", len(split(0)[0] & split(0)[1]), "of 20")
print("  seed + rank:", len(split(0 + 0)[0] & split(0 + 1)[1]), "of 20")
