import time
from itertools import islice, repeat

import torch
from torch.profiler import ProfilerActivity, profile
from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 64

    def __getitem__(self, index):
        time.sleep(0.002)  # as if from a disk or a decoder
        return torch.full((10,), float(index))


model = torch.nn.Linear(10, 1)
loader = DataLoader(Slow(), batch_size=8)


def epoch(batches):
    start = time.perf_counter()
    for batch in batches:
        model(batch).sum().backward()
    return time.perf_counter() - start


epoch(loader)  # the first calls cost more
with profile(activities=[ProfilerActivity.CPU], acc_events=True) as profiler:
    epoch(loader)
rows = {row.key: row.cpu_time_total for row in profiler.key_averages()}
name = max(rows, key=rows.get)
print("most time in:", name)

one = next(iter(loader))
print("twice as fast with one batch:", epoch(islice(repeat(one), 8)) * 2 < epoch(loader))
