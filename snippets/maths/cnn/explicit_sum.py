import torch
import torch.nn.functional as F
from torch import nn

image = torch.tensor([[1.0, 2, 0, 1], [0, 1, 3, 2], [2, 1, 0, 1], [1, 0, 2, 3]])
kernel = torch.tensor([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]])


def cross_correlate(image, kernel):
    """Slide a kernel over an image and sum the products at every position."""
    height, width = kernel.shape
    rows, columns = image.shape[0] - height + 1, image.shape[1] - width + 1
    out = torch.empty(rows, columns)
    for i in range(rows):
        for j in range(columns):
            out[i, j] = (image[i : i + height, j : j + width] * kernel).sum()
    return out


print(cross_correlate(image, kernel))
print(F.conv2d(image[None, None], kernel[None, None])[0, 0])

layer = nn.Conv2d(1, 1, kernel_size=3, bias=False)
with torch.no_grad():
    layer.weight.copy_(kernel)
print(torch.equal(layer(image[None, None])[0, 0], cross_correlate(image, kernel)))
