from torch.utils.data import DataLoader, IterableDataset


class Countdown(IterableDataset):
    def __iter__(self):
        yield from range(7, 0, -1)


loader = DataLoader(Countdown(), batch_size=3)
for batch in loader:
    print(batch.tolist())
try:
    print(len(loader))
except TypeError as error:
    print("TypeError:", error)
