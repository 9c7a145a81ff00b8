import torch
import torch.nn.functional as F

size, middle = 131, 65
position = torch.arange(size, dtype=torch.float64) - middle
kernel = torch.full((1, 1, 3, 3), 1 / 9, dtype=torch.float64)

print("depth  side  spread  formula  inside the middle half")
for depth in (4, 16, 64):
    image = torch.zeros(1, 1, size, size, dtype=torch.float64, requires_grad=True)
    out = image
    for _ in range(depth):
        out = F.conv2d(out, kernel, padding=1)
    (gradient,) = torch.autograd.grad(out[0, 0, middle, middle], image)
    side = 2 * depth + 1
    profile = gradient[0, 0].sum(dim=0)
    spread = (profile * position**2).sum().sqrt()
    central = (position.abs() <= side / 4).nonzero().flatten()
    share = gradient[0, 0][central][:, central].sum()
    formula = (2 * depth / 3) ** 0.5
    print(f"{depth:>5}  {side:>4}  {spread:>6.2f}  {formula:>7.2f}  {share:>10.1%}")
