from torch import nn

pixels = 224 * 224
dense = nn.Linear(3 * pixels, 64 * pixels, bias=False, device="meta")
convolution = nn.Conv2d(3, 64, kernel_size=3, bias=False)
counts = {
    "dense": dense.weight.numel(),
    "local": 64 * pixels * (3 * 3 * 3),  # each output has its own 3x3 window
    "convolution": convolution.weight.numel(),
}
for name, count in counts.items():
    print(f"{name:<11} {count:>15,} weights {4 * count / 1e6:>13,.3f} MB")
