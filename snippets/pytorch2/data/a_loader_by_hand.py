import torch
from torch.utils.data import BatchSampler, DataLoader, RandomSampler, default_collate

squares = [(x, x * x) for x in range(10)]


def by_hand(dataset, sampler, batch_size):
    for indices in BatchSampler(sampler, batch_size, drop_last=False):
        samples = [dataset[index] for index in indices]
        yield default_collate(samples)


def shuffled():
    return RandomSampler(squares, generator=torch.Generator().manual_seed(0))


mine = list(by_hand(squares, shuffled(), 4))
theirs = list(DataLoader(squares, batch_size=4, sampler=shuffled()))
for x, y in mine:
    print(x.tolist(), y.tolist())
pairs = zip(mine, theirs, strict=True)
print(
    "as DataLoader:", all(torch.equal(a, b) for ours in pairs for a, b in zip(*ours, strict=True))
)
