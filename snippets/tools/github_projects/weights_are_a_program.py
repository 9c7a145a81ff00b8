import tempfile
from pathlib import Path

import torch


class Weights:
    def __reduce__(self):  # what unpickling is told to call
        return print, ("this could have been any command",)


with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "pretrained.pt"
    torch.save({"model": Weights()}, file)
    try:
        torch.load(file)
    except Exception as error:
        print(type(error).__name__, "- nothing was run")
    torch.load(file, weights_only=False)
