import torch
from torch import nn

from snippets.kit.image_classification.model import SmallCNN

model = SmallCNN()
images = torch.zeros(1, 1, 8, 8)
for layer in model.layers:
    images = layer(images)
    if isinstance(layer, nn.Conv2d | nn.MaxPool2d | nn.Flatten | nn.Linear):
        count = sum(parameter.numel() for parameter in layer.parameters())
        print(f"{type(layer).__name__:10} {tuple(images.shape)!s:15} {count:6}")
print("all parameters:", sum(parameter.numel() for parameter in model.parameters()))
print("for CIFAR-10:", SmallCNN(channels=3, size=32)(torch.zeros(5, 3, 32, 32)).shape)
