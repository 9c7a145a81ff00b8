import numpy as np
import torch
from torch import nn

x, layer = np.ones((4, 2), dtype=np.float32), nn.Linear(2, 1)
try:
    layer(x)
except TypeError as error:
    print(f"{type(error).__name__}: {error}")
print(layer(torch.from_numpy(x)).shape)
