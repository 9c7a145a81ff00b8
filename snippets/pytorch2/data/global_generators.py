import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return random.random(), np.random.rand(), torch.rand(()).item()


def epochs():
    generator = torch.Generator().manual_seed(0)
    loader = DataLoader(Noise(), batch_size=None, num_workers=2, generator=generator)
    return [sample for epoch in range(2) for sample in loader]


first, again = epochs(), epochs()
for name, column in zip(("random", "numpy", "torch"), zip(*first, strict=True), strict=True):
    print(f"{name:6} {len(set(column))} different numbers")
print("the same again:", first == again)
