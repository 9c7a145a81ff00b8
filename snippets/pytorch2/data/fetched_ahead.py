from torch.utils.data import DataLoader

asked = []


class Noting:
    """A sampler that notes which numbers the loader has asked it for."""

    def __iter__(self):
        for index in range(20):
            asked.append(index)
            yield index


for factor in (2, 4):
    asked.clear()
    loader = DataLoader(range(20), sampler=Noting(), num_workers=2, prefetch_factor=factor)
    batches = iter(loader)
    begun = len(asked)
    next(batches)
    print(f"prefetch_factor {factor}: at the start {begun}, after one batch {len(asked)}")
    list(batches)  # to the end, so that the workers stop
