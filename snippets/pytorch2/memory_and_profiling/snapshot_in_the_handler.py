import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import LanguageModel
from snippets.pytorch2.memory_and_profiling.snapshot import largest, of_ledger, stack

with Ledger(limit=24 * 2**20, label=stack) as ledger:  # a device with 24 MiB
    model = LanguageModel()
    tokens = torch.randint(8000, (4, 65))
    try:
        loss = model(tokens)
        loss.backward()
    except torch.OutOfMemoryError as error:
        print(error)
        snapshot = of_ledger(ledger)  # here, while the error is being handled

for line, mib in largest(snapshot):
    print(f"{mib:5.1f} MiB  {line}")
