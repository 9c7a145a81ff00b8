import numpy as np
import torch
from torch import nn

x = torch.from_numpy(np.ones((4, 2)))
layer = nn.Linear(2, 1)
try:
    layer(x)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(x.dtype, layer(x.float()).dtype)
