from torch import nn

layers = {
    "2 -> 16 -> 2": nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2)),
    "Conv2d(3, 16, 5)": nn.Conv2d(3, 16, kernel_size=5),
    "RNN(8, 32)": nn.RNN(8, 32),
    "GRU(8, 32)": nn.GRU(8, 32),
}
by_hand = [
    (2 * 16 + 16) + (16 * 2 + 2),
    16 * 3 * 5 * 5 + 16,
    32 * 8 + 32 * 32 + 32 + 32,
    3 * (32 * 8 + 32 * 32 + 32 + 32),
]
for (name, layer), expected in zip(layers.items(), by_hand, strict=True):
    counted = sum(parameter.numel() for parameter in layer.parameters())
    print(f"{name:16} {counted:5} {counted == expected}")
