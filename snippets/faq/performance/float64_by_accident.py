import numpy as np
import torch
from torch import nn

x = torch.from_numpy(np.ones((4, 8)))
print(x.dtype)
try:
    nn.Linear(8, 2)(x)
except RuntimeError as error:
    print(error)
print(nn.Linear(8, 2)(x.float()).dtype)
