import torch
from torch import nn

lenet = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=5, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 3 * 3, 10),
)
formulas = {
    0: 8 * (1 * 5 * 5 + 1),
    3: 16 * (8 * 3 * 3 + 1),
    7: 10 * (16 * 3 * 3 + 1),
}

x = torch.zeros(1, 1, 12, 12)
print(f"{'input':<10} {tuple(x.shape)}")
for number, layer in enumerate(lenet):
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    assert count == formulas.get(number, 0)
    print(f"{type(layer).__name__:<10} {tuple(x.shape)!s:<16} {count:>5}")
print("parameters:", sum(p.numel() for p in lenet.parameters()))
