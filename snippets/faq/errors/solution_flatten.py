import torch
from torch import nn

image = torch.ones(1, 1, 28, 28)
front = nn.Sequential(nn.Conv2d(1, 8, kernel_size=3), nn.Flatten())
print(8 * 26 * 26, front(image).shape[1])
for model in (
    nn.Sequential(front, nn.Linear(front(image).shape[1], 10)),
    nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), nn.Flatten(), nn.Linear(8 * 28 * 28, 10)),
    nn.Sequential(nn.Conv2d(1, 8, 3), nn.AdaptiveAvgPool2d(4), nn.Flatten(), nn.Linear(8 * 16, 10)),
):
    print(model(image).shape)
