import torch
from torch import nn

first = nn.Conv2d(1, 8, kernel_size=3, padding=1)
last = nn.Conv2d(8, 11, kernel_size=(6, 5), padding=(0, 2))

# %% pooling halves height and width
layers = nn.Sequential(first, nn.MaxPool2d(2), last)
for columns in (52, 62):
    print(tuple(layers(torch.zeros(1, 1, 12, columns)).shape))

# %% a kernel five columns wide takes two off at either end
last.padding = (0, 0)
layers = nn.Sequential(first, nn.MaxPool2d((2, 1)), last)
for columns in (52, 62):
    print(tuple(layers(torch.zeros(1, 1, 12, columns)).shape))

# %% a network has an answer for each strip, and fits one width
layers = nn.Sequential(first, nn.MaxPool2d((2, 1)), nn.Flatten(), nn.Linear(8 * 6 * 52, 11))
try:
    for columns in (52, 62):
        print(tuple(layers(torch.zeros(1, 1, 12, columns)).shape))
except RuntimeError as error:
    print(type(error).__name__)
