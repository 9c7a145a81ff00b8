import os
import re

from torch.utils.data import DataLoader, Dataset


class Dies(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        os._exit(1)  # as the system does when memory runs out


try:
    list(DataLoader(Dies(), num_workers=1))
except RuntimeError as error:
    print(f"{type(error).__name__}: {re.sub(r'pid.*', 'pid …) exited unexpectedly', str(error))}")
