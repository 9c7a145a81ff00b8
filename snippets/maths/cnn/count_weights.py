from torch import nn

height = width = 224
dense = nn.Linear(3 * height * width, 64 * height * width, bias=False, device="meta")
local = height * width * 64 * (3 * 3 * 3)  # a 3x3 window of 3 colours for every output
convolution = nn.Conv2d(3, 64, kernel_size=3, bias=False)

print(f"dense        {dense.weight.numel():>15,}  {4 * dense.weight.numel() / 1e12:.1f} TB")
print(f"local        {local:>15,}  {4 * local / 1e6:.0f} MB")
print(f"convolution  {convolution.weight.numel():>15,}  {4 * 1728 / 1e3:.0f} kB")
