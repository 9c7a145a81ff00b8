import torch
import torch.nn.functional as F

torch.manual_seed(0)
image = torch.randint(0, 9, (1, 1, 8, 8)).double()
kernel = torch.randint(-3, 4, (1, 1, 3, 3)).double()


def wrap(x, stride=1):
    return F.conv2d(F.pad(x, (1, 1, 1, 1), mode="circular"), kernel, stride=stride)


layers = {
    "circular padding": wrap,
    "zero padding": lambda x: F.conv2d(x, kernel, padding=1),
    "stride 2": lambda x: wrap(x, stride=2),
    "max pooling 2": lambda x: F.max_pool2d(wrap(x), 2),
    "global maximum": lambda x: wrap(x).amax(dim=(2, 3), keepdim=True),
}
for name, layer in layers.items():
    plain, matches = layer(image), []
    for shift in (1, 2, 3, 4):
        moved = layer(image.roll(shift, dims=-1))
        same = (torch.equal(moved, plain.roll(r, dims=-1)) for r in range(8))
        matches.append(any(same))
    print(f"{name:<17}", *(f"{match!s:<5}" for match in matches))

plain = F.conv2d(image, kernel, padding=1)
moved = F.conv2d(image.roll(1, dims=-1), kernel, padding=1)
inside = torch.equal(moved[..., 2:-1], plain[..., 1:-2])
print("zero padding, away from the border:", inside)
