import pickle
from pathlib import Path
from tempfile import TemporaryDirectory

import torch


class Trap:
    def __reduce__(self):
        return print, ("the file ran this line",)


with TemporaryDirectory() as folder:
    path = Path(folder) / "model.pt"
    torch.save({"weight": torch.ones(2), "extra": Trap()}, path)

    print("weights_only=False:")
    torch.load(path, weights_only=False)

    print("weights_only=True:")
    try:
        torch.load(path, weights_only=True)
    except pickle.UnpicklingError as error:
        lines = str(error).splitlines()
        print(lines[0].partition(",")[0])
        print(
            next(line.strip() for line in lines if "WeightsUnpickler" in line).partition(" by")[0]
        )
