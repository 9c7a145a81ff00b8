import torch
import torch.nn.functional as F

signal = torch.tensor([[0.0, 1.0, 0.0, 0.0, 0.0, 0.0]])
kernel = torch.tensor([[[1.0, 2.0, 3.0]]])

# %% a convolution gives the same answer, wherever the signal is
for _ in (0, 2):
    print(F.conv1d(signal, kernel, padding=1).flatten().round().int().tolist())

# %% the kernel is stamped onto the signal as it stands
for shift in (0, 2):
    moved = signal.roll(shift, dims=1)
    print(F.conv1d(moved, kernel.flip(2), padding=1).flatten().round().int().tolist())

# %% a kernel of three takes one place off at either end
for shift in (0, 2):
    print(F.conv1d(signal.roll(shift, dims=1), kernel).flatten().round().int().tolist())
