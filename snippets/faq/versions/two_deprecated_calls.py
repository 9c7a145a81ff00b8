import warnings

import torch
from torch import nn

calls = {
    "torch.qr": lambda: torch.qr(torch.eye(2)),
    "torch.jit.script": lambda: torch.jit.script(nn.Linear(2, 2)),
}
for name, call in calls.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            call()
            outcome = caught[0].category.__name__
        except RuntimeError as error:
            outcome = type(error).__name__
    print(f"{name:16}", outcome)
