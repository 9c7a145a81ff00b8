from torch import nn

for side in 8, 16:
    model = nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=3, padding=1),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(8 * (side // 2) ** 2, 10),
    )
    print(sum(p.numel() for p in model.parameters()))
