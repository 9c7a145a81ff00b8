import re
import warnings

from torch.utils.data import DataLoader

loader = DataLoader(
    range(4), num_workers=1, collate_fn=lambda batch: batch, multiprocessing_context="spawn"
)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # one that says the same
    try:
        next(iter(loader))
    except Exception as error:
        print(f"{type(error).__name__}:", re.sub(r" at 0x\w+", "", str(error)))
