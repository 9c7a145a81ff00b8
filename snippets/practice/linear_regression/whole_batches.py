import time

import torch
from torch.utils.data import DataLoader, TensorDataset

from snippets.kit.linear_regression.data import diabetes

torch.set_num_threads(1)
table = diabetes()
one_by_one = DataLoader(TensorDataset(*table[:]), batch_size=128)
at_once = DataLoader(table, batch_size=128, collate_fn=lambda batch: batch)
same = all(
    torch.equal(a, b)
    for left, right in zip(one_by_one, at_once, strict=True)
    for a, b in zip(left, right, strict=True)
)
print("the same batches:", same)


def seconds(batches):
    start = time.perf_counter()
    for _ in batches:
        pass
    return time.perf_counter() - start


slow, fast = (min(seconds(batches) for _ in range(20)) for batches in (one_by_one, at_once))
print("at least twice as fast:", slow > 2 * fast)
