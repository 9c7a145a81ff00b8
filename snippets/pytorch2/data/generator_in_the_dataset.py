import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Noise(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.rng.integers(1000)


def own_seed(worker):
    info = get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)


def numbers(**how):
    loader = DataLoader(Noise(), batch_size=None, num_workers=2, **how)
    return [[int(x) for x in loader] for epoch in range(2)]


for epoch in numbers():
    print("copied:  ", epoch)
cured = numbers(worker_init_fn=own_seed, generator=torch.Generator().manual_seed(0))
print("own seed:", len({*cured[0], *cured[1]}), "different numbers in two epochs")
