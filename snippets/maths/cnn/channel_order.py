import torch
from torch import nn

photo = torch.arange(8 * 8 * 3).view(8, 8, 3).float()  # height, width, colour
layer = nn.Conv2d(3, 6, kernel_size=3)
try:
    layer(photo[None])
except RuntimeError as error:
    print(error)

print("permute", tuple(layer(photo.permute(2, 0, 1)[None]).shape))
red = photo[:, :, 0]
print("red after permute:", torch.equal(photo.permute(2, 0, 1)[0], red))
print("red after reshape:", torch.equal(photo.reshape(3, 8, 8)[0], red))
