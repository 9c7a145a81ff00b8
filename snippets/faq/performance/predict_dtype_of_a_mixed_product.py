import numpy as np
import torch

x = torch.from_numpy(np.ones((4, 3)))
weights = torch.ones(3)
print((x * weights).dtype, x.nbytes)
