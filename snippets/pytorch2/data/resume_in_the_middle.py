import torch
from torch.utils.data import DataLoader, Sampler


class Resumable(Sampler):
    """A shuffle that is known from (seed, epoch), so that it can begin anywhere."""

    def __init__(self, size, seed=0):
        self.size, self.seed, self.epoch, self.skip = size, seed, 0, 0

    def __len__(self):
        return self.size - self.skip

    def __iter__(self):
        generator = torch.Generator().manual_seed(self.seed + self.epoch)
        yield from torch.randperm(self.size, generator=generator)[self.skip :].tolist()


def samples(sampler, stop_after=None):
    loader = DataLoader(range(10), batch_size=2, sampler=sampler, num_workers=2)
    seen = []
    for number, batch in enumerate(loader, 1):
        seen += batch.tolist()
        if number == stop_after:
            break
    return seen


whole = samples(Resumable(10))
part = samples(Resumable(10), stop_after=2)
checkpoint = {"epoch": 0, "skip": len(part)}  # what the loop has used, not what was prefetched

resumed = Resumable(10)
resumed.epoch, resumed.skip = checkpoint["epoch"], checkpoint["skip"]
rest = samples(resumed)
print("before the stop:", part)
print("after it:       ", rest)
print("as if unstopped:", part + rest == whole)
