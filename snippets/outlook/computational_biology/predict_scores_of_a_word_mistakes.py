import torch
from torch.nn import functional as F

codes = torch.tensor(["ACGT".index(base) for base in "ACGTT"])
x = (codes == torch.arange(4)[:, None]).float()
kernel = torch.zeros(1, 4, 2)
kernel[0, 2, 0] = 1.0  # a G
kernel[0, 3, 1] = 1.0  # and then a T

# %% a convolution turns its kernel around
print(F.conv1d(x[None], kernel.flip(-1)).flatten())

# %% there is a score for each letter of the sequence
print(F.conv1d(F.pad(x[None], (0, 1)), kernel).flatten())

# %% only the whole word has a score
print((F.conv1d(x[None], kernel) == 2).float().flatten())
