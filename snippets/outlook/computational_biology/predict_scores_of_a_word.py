import torch
from torch.nn import functional as F

codes = torch.tensor(["ACGT".index(base) for base in "ACGTT"])
x = (codes == torch.arange(4)[:, None]).float()
kernel = torch.zeros(1, 4, 2)
kernel[0, 2, 0] = 1.0  # a G
kernel[0, 3, 1] = 1.0  # and then a T
print(F.conv1d(x[None], kernel).flatten())
