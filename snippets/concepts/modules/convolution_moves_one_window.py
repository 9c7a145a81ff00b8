import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(in_channels=1, out_channels=1, kernel_size=3)
image = torch.randn(1, 1, 8, 8)
output = conv(image)
print(output.shape)

kernel = conv.weight[0, 0]
by_hand = torch.empty(6, 6)
for i in range(6):
    for j in range(6):
        window = image[0, 0, i : i + 3, j : j + 3]
        by_hand[i, j] = (window * kernel).sum() + conv.bias[0]
print(torch.allclose(output[0, 0], by_hand, atol=1e-5))
