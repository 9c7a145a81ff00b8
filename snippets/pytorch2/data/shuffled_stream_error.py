from torch.utils.data import DataLoader, IterableDataset


class Stream(IterableDataset):
    def __iter__(self):
        yield from range(3)


try:
    DataLoader(Stream(), shuffle=True)
except ValueError as error:
    print("ValueError:", error)
