import traceback
from pathlib import Path

import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(32, 3))


def predict(batch):
    return model(batch)


try:
    predict(torch.zeros(4, 8))
except RuntimeError as error:
    library = Path(torch.__file__).parent
    frames = traceback.extract_tb(error.__traceback__)
    mine = [frame for frame in frames if library not in Path(frame.filename).parents]
    print("most lines are PyTorch's own:", len(frames) > 2 * len(mine))
    for frame in mine:
        print("mine:", frame.line)
    print(f"{type(error).__name__}: {error}")
