import torch
from torch import nn

layers = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=3, padding=1),
    nn.MaxPool2d((2, 1)),
    nn.Conv2d(8, 11, kernel_size=(6, 5), padding=(0, 2)),
)
for columns in (52, 62):
    print(tuple(layers(torch.zeros(1, 1, 12, columns)).shape))
