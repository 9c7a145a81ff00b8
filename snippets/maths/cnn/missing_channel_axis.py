import torch
from torch import nn

grey = torch.zeros(32, 28, 28)  # 32 grey images
try:
    nn.Conv2d(1, 6, kernel_size=3)(grey)
except RuntimeError as error:
    print(error)
out = nn.Conv2d(1, 6, kernel_size=3)(grey.unsqueeze(1))
print("32 images:", tuple(out.shape))
out = nn.Conv2d(32, 6, kernel_size=3)(grey)  # no error
print("one image:", tuple(out.shape))
