import random

import torch
from torch.utils.data import DataLoader, Sampler


class Buckets(Sampler):
    """Batches of similar lengths; the order of samples and of batches differs each epoch."""

    def __init__(self, lengths, batch_size, seed):
        self.lengths, self.size = lengths, batch_size
        self.random = random.Random(seed)

    def __len__(self):
        return -(-len(self.lengths) // self.size)

    def __iter__(self):
        order = list(range(len(self.lengths)))
        self.random.shuffle(order)  # so that equal lengths meet others each time
        order.sort(key=self.lengths.__getitem__)
        batches = [order[i : i + self.size] for i in range(0, len(order), self.size)]
        self.random.shuffle(batches)
        yield from batches


generator = torch.Generator().manual_seed(0)
lengths = torch.randint(2, 30, (1000,), generator=generator).tolist()
sentences = [torch.ones(n) for n in lengths]


def padding_share(**how):
    loader = DataLoader(sentences, collate_fn=list, **how)
    slots = sum(len(batch) * max(map(len, batch)) for batch in loader)
    return 1 - sum(lengths) / slots


print(f"shuffled: {padding_share(batch_size=16, shuffle=True, generator=generator):.0%} padding")
print(f"buckets:  {padding_share(batch_sampler=Buckets(lengths, 16, seed=0)):.0%} padding")
