import textwrap
import warnings

import torch
from torch import nn
from torch.nn import functional as F

old = {
    "torch.symeig": lambda: torch.symeig(torch.eye(2)),
    "torch.cpu.amp.autocast": lambda: torch.cpu.amp.autocast(),
    "nn.utils.weight_norm": lambda: nn.utils.weight_norm(nn.Linear(2, 2)),
    "size_average": lambda: F.mse_loss(torch.ones(2), torch.zeros(2), size_average=False),
}
for name, call in old.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            call()
            kind, message = caught[0].category, caught[0].message
        except RuntimeError as error:
            kind, message = type(error), error
    print(f"{name} -> {kind.__name__}")
    print(textwrap.indent(textwrap.shorten(str(message), 110), "    "))
