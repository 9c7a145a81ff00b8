import torch
import torch.nn.functional as F

signal = torch.tensor([[[0.0, 0.0, 1.0, 0.0, 0.0]]])
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])

# %% the kernel is flipped, as in mathematics
print(F.conv1d(signal, kernel.flip(2)).flatten().tolist())

# %% the output is as long as the input
print(F.conv1d(signal, kernel, padding="same").flatten().tolist())

# %% windows do not overlap
print(F.conv1d(signal, kernel, stride=3).flatten().tolist())
