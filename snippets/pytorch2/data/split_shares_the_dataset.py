import torch
from torch.utils.data import Dataset, Subset, random_split


class Scaled(Dataset):
    def __init__(self):
        self.values, self.augment = torch.arange(10.0), None

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        value = self.values[index]
        return self.augment(value) if self.augment else value


train, valid = random_split(Scaled(), [0.8, 0.2], generator=torch.Generator().manual_seed(0))
before = valid[0]
train.dataset.augment = torch.neg
print("validation changed as well:", bool(valid[0] == -before))

clean = Subset(Scaled(), valid.indices)
print("a dataset of its own:      ", bool(clean[0] == before))
