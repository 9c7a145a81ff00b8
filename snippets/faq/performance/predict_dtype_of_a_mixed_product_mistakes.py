import numpy as np
import torch

x = torch.from_numpy(np.ones((4, 3)))
weights = torch.ones(3)

# %% what comes from NumPy becomes float32, the default of torch
x = torch.ones(4, 3)
print((x * weights).dtype, x.nbytes)

# %% the result has the dtype of the weights
print((x * weights).to(weights.dtype).dtype, x.nbytes)

# %% two dtypes in one operation are an error, as in a matrix product
try:
    print((x @ weights).dtype, x.nbytes)
except RuntimeError as error:
    print(type(error).__name__)
