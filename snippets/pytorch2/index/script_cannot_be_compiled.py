import warnings

import torch
from torch import nn

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    scripted = torch.jit.script(nn.Linear(2, 2))
try:
    torch.compile(scripted, backend="eager")(torch.ones(1, 2))
except RuntimeError as error:
    print(str(error).splitlines()[0])
