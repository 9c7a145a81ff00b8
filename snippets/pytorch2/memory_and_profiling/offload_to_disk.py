from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch.autograd.graph import saved_tensors_hooks

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Tower


def step(hooks=None):
    torch.manual_seed(0)
    with Ledger() as ledger:
        model, x = Tower(), torch.randn(8, 64, 64)
        own = {p.untyped_storage().data_ptr() for p in model.parameters()}
        before = ledger.now
        with saved_tensors_hooks(*(hooks(own) if hooks else (lambda t: t, lambda t: t))):
            loss = model(x)
        kept = ledger.now - before
        loss.backward()
    return kept, torch.nn.utils.get_total_norm(p.grad for p in model.parameters())


with TemporaryDirectory() as folder:

    def to_disk(own):
        def pack(tensor):
            if tensor.untyped_storage().data_ptr() in own:
                return tensor  # a parameter stays anyway
            path = Path(folder, f"{len(list(Path(folder).iterdir()))}.pt")
            torch.save(tensor.detach().clone(), path)
            return path

        def unpack(saved):
            return saved if isinstance(saved, torch.Tensor) else torch.load(saved)

        return pack, unpack

    for name, hooks in (("kept in memory", None), ("on disk", to_disk)):
        kept, norm = step(hooks)
        print(f"{name:14}  {kept / 2**20:5.1f} MiB after the forward pass, norm {norm:.5f}")
    print(len(list(Path(folder).iterdir())), "files")
