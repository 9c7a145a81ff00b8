import os

from torch.utils.data import DataLoader, Dataset


class Where(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return os.getpid()


for persistent in (False, True):
    loader = DataLoader(Where(), num_workers=2, persistent_workers=persistent)
    epochs = [{int(process) for process in loader} for epoch in range(3)]
    print(persistent, len(set.union(*epochs)), "processes in 3 epochs")
