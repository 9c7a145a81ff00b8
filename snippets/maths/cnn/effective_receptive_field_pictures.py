import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from matplotlib.patches import Circle, Rectangle

size, middle = 67, 33
kernel = torch.full((1, 1, 3, 3), 1 / 9, dtype=torch.float64)
figure, grid = plt.subplots(1, 3, figsize=(6.4, 2.6))
for axes, depth in zip(grid, (8, 16, 32), strict=True):
    image = torch.zeros(1, 1, size, size, dtype=torch.float64, requires_grad=True)
    out = image
    for _ in range(depth):
        out = F.conv2d(out, kernel, padding=1)
    (gradient,) = torch.autograd.grad(out[0, 0, middle, middle], image)
    gradient = gradient[0, 0] / gradient.max()
    axes.imshow(gradient.numpy(), cmap="Blues", vmin=0, vmax=1.2)
    corner, side = middle - depth - 0.5, 2 * depth + 1
    axes.add_patch(
        Rectangle((corner, corner), side, side, fill=False, edgecolor="#d55e00", linewidth=2.5)
    )
    radius = 2 * (2 * depth / 3) ** 0.5
    ring = {"edgecolor": "#222222", "linestyle": "--", "linewidth": 1.5}
    axes.add_patch(Circle((middle, middle), radius, fill=False, **ring))
    axes.set_title(f"{depth} layers", fontsize=12)
    axes.set(xticks=[], yticks=[])
    axes.grid(False)
    for spine in axes.spines.values():
        spine.set_visible(True)
plt.show()
