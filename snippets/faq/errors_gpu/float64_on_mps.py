import numpy as np
import torch

x = torch.from_numpy(np.ones(2))
try:
    x.to("mps")
except TypeError as error:
    print(error)
print(x.float().to("mps").dtype)
