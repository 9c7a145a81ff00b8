import torch
from torch import nn

layers = {
    "AlexNet, first layer": nn.Conv2d(3, 64, kernel_size=11, stride=4, padding=2),
    "ResNet, first layer": nn.Conv2d(3, 64, kernel_size=7, stride=2, padding=3, bias=False),
    "dilated": nn.Conv2d(3, 64, kernel_size=3, dilation=6, padding=6),
    "depthwise": nn.Conv2d(3, 3, kernel_size=5, groups=3),
    "transposed": nn.ConvTranspose2d(3, 64, kernel_size=4, stride=2, padding=1),
}
image = torch.empty(1, 3, 224, 224, device="meta")
for name, layer in layers.items():
    count = sum(p.numel() for p in layer.parameters())
    print(f"{name:<21} {layer.to('meta')(image).shape[-1]:>4} {count:>6}")
