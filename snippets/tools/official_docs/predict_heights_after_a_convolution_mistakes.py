import torch
from torch import nn


def lengths(layer):
    print([layer(torch.zeros(1, 1, length)).shape[-1] for length in (7, 8, 9)])


# %% what is left over at the border gets an output of its own
lengths(nn.MaxPool1d(3, stride=2, ceil_mode=True))

# %% the kernel may reach beyond the border
lengths(nn.Conv1d(1, 1, kernel_size=3, stride=2, padding=1))

# %% only the size of the kernel shortens the output
lengths(nn.Conv1d(1, 1, kernel_size=3))
