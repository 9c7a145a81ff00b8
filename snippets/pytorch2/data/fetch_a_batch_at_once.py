import torch
from torch.utils.data import DataLoader, Dataset


class Table(Dataset):
    def __init__(self):
        self.rows = torch.arange(12.0).view(6, 2)

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        print("  __getitem__", index)
        return self.rows[index]


class FastTable(Table):
    def __getitems__(self, indices):
        print("  __getitems__", indices)
        return self.rows[indices]


for table in (Table(), FastTable()):
    print(type(table).__name__)
    whole = None if type(table) is Table else lambda batch: batch
    batch = next(iter(DataLoader(table, batch_size=3, collate_fn=whole)))
    print("  batch", batch.tolist())
