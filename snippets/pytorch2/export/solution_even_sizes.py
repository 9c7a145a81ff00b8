import torch
from torch import nn
from torch.export import Dim


class Halve(nn.Module):
    def forward(self, images):
        count, channels, height, width = images.shape
        blocks = images.reshape(count, channels, height // 2, 2, width // 2, 2)
        return blocks.amax(dim=(3, 5))


half_height, half_width = Dim("half_height"), Dim("half_width")
program = torch.export.export(
    Halve(),
    (torch.zeros(1, 1, 8, 6),),
    dynamic_shapes=({2: 2 * half_height, 3: 2 * half_width},),
)
print(tuple(program.module()(torch.zeros(1, 1, 12, 20)).shape))
try:
    program.module()(torch.zeros(1, 1, 13, 20))
except AssertionError as error:
    print(error)
