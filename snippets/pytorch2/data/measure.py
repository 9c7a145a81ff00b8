import time
import warnings

import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


class Waiting(Dataset):
    """A sample takes 4 ms, in which the processor has nothing to do."""

    def __len__(self):
        return 256

    def __getitem__(self, index):
        time.sleep(0.004)
        return torch.zeros(10)


class Computing(Waiting):
    """A sample keeps one core busy for about as long."""

    def __getitem__(self, index):
        total = 0
        for number in range(60_000):
            total += number * number
        return torch.tensor(float(total % 7))


class Table(TensorDataset):
    """A table in memory that gives whole batches."""

    def __getitems__(self, indices):
        return self[indices]


def seconds(dataset, workers=0, repeats=5, **how):
    loader = DataLoader(dataset, batch_size=16, num_workers=workers, **how)
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        for _ in loader:
            pass
        times.append(time.perf_counter() - start)
    return min(times)


def whole(batch):
    return batch


def measure():
    """How many times as fast, or as slow, loaders are, as strings."""
    torch.set_num_threads(1)
    ratios = {}
    for name, dataset in [("waiting", Waiting()), ("computing", Computing())]:
        alone = seconds(dataset)
        ratios[name] = {}
        for count in (1, 2, 4):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # more workers than cores
                faster = alone / seconds(dataset, count, persistent_workers=True)
            ratios[name][f"workers_{count}"] = f"{faster:.1f}"
    columns = torch.randn(4096, 10), torch.zeros(4096)
    alone = seconds(TensorDataset(*columns))
    started = seconds(TensorDataset(*columns), 2)
    kept = seconds(TensorDataset(*columns), 2, persistent_workers=True)
    ratios["table"] = {
        "started": f"{started / alone:.0f}",
        "kept": f"{kept / alone:.1f}",
        "at_once": f"{alone / seconds(Table(*columns), collate_fn=whole):.0f}",
    }
    return ratios
