import torch
from torch import nn

layer = nn.Conv1d(1, 1, kernel_size=3, stride=2)
print([layer(torch.zeros(1, 1, length)).shape[-1] for length in (7, 8, 9)])
