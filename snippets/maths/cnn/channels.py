import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
images = torch.randn(2, 3, 8, 8, dtype=torch.float64)
layer = nn.Conv2d(3, 4, kernel_size=3, dtype=torch.float64)
print("weight", tuple(layer.weight.shape), "bias", tuple(layer.bias.shape))

windows = images.unfold(2, 3, 1).unfold(3, 3, 1)
by_hand = torch.einsum("ncijab,ocab->noij", windows, layer.weight)
by_hand = by_hand + layer.bias.view(1, 4, 1, 1)
print("by hand", tuple(by_hand.shape), torch.allclose(by_hand, layer(images)))

mixing = torch.randn(4, 3, dtype=torch.float64)
as_convolution = F.conv2d(images, mixing.view(4, 3, 1, 1))
as_linear = F.linear(images.movedim(1, -1), mixing).movedim(-1, 1)
print("1x1 = linear at each pixel:", torch.allclose(as_convolution, as_linear))
