import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Tower

with Ledger(limit=10 * 2**20) as ledger:  # a device with 10 MiB
    model, x = Tower(), torch.randn(8, 64, 64)
    start, parts = ledger.now, 1
    while True:
        try:
            for part in x.chunk(parts):
                (model(part) / parts).backward()
        except torch.OutOfMemoryError as error:
            print(f"{parts} part(s): {error}")
            held = ledger.now - start
        else:
            print(f"{parts} parts: done")
            break
        print(f"  in the handler {held / 2**20:.1f} MiB are held")
        model.zero_grad()
        print(f"  after it       {(ledger.now - start) / 2**20:.1f} MiB")
        parts *= 2
