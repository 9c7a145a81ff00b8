import torch
from torch import nn

grey = torch.zeros(32, 28, 28)  # 32 grey images
try:
    nn.Conv2d(1, 6, kernel_size=3)(grey)
except RuntimeError as error:
    print(error)
print("with its axis    ", tuple(nn.Conv2d(1, 6, kernel_size=3)(grey.unsqueeze(1)).shape))
print("no error, but one image", tuple(nn.Conv2d(32, 6, kernel_size=3)(grey).shape))
