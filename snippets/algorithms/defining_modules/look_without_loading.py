from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from torch import nn

with TemporaryDirectory() as folder:
    path = Path(folder) / "model.pt"
    torch.save(nn.Linear(4, 2).state_dict(), path)
    for place in ("cpu", "meta"):
        state = torch.load(path, map_location=place, weights_only=True)
        print(place, {name: (t.device.type, tuple(t.shape)) for name, t in state.items()})
