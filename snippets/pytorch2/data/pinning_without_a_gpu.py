import warnings

import torch
from torch.utils.data import DataLoader

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    batch = next(iter(DataLoader(torch.arange(4), batch_size=4, pin_memory=True)))
if not torch.accelerator.is_available():
    print(caught[0].message)
print("batch:", batch.tolist())
