import torch
from torch import nn

images = torch.zeros(1, 1, 28, 28)
halved = nn.Conv2d(1, 8, kernel_size=3, stride=2, padding=1)
second, pool = nn.Conv2d(8, 16, kernel_size=5), nn.MaxPool2d(4)

# %% pooling moves its window by one place, too
pool = nn.MaxPool2d(4, stride=1)
print(tuple(pool(second(halved(images))).shape))

# %% a padding of 1 keeps the size, whatever the stride
kept = nn.Conv2d(1, 8, kernel_size=3, padding=1)
print(tuple(pool(second(kept(images))).shape))

# %% a remainder makes one more output
pool = nn.MaxPool2d(4, ceil_mode=True)
print(tuple(pool(second(halved(images))).shape))
