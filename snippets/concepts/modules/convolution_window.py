import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Rectangle
from sklearn.datasets import load_digits
from torch.nn.functional import conv2d

image = torch.tensor(load_digits().images[1], dtype=torch.float32)
kernel = torch.tensor([[-1.0, 0.0, 1.0]]).repeat(3, 1)
output = conv2d(image[None, None], kernel[None, None])[0, 0]

figure, panels = plt.subplots(1, 3, figsize=(6.4, 2.6), width_ratios=[8, 4.5, 7])
largest = output.abs().max().item()
panels[0].imshow(image.numpy(), cmap="gray_r")
panels[1].imshow(kernel.numpy(), cmap="RdBu_r", vmin=-2, vmax=2)
panels[2].imshow(output.numpy(), cmap="RdBu_r", vmin=-largest, vmax=largest)
for (row, column), value in zip(
    torch.cartesian_prod(*[torch.arange(3)] * 2), kernel.flatten(), strict=True
):
    panels[1].text(column, row, f"{value:.0f}", ha="center", va="center", fontsize=13)

row, column = 2, 1
panels[0].add_patch(Rectangle((column - 0.5, row - 0.5), 3, 3, fill=False, ec="#d55e00", lw=4))
panels[2].add_patch(Rectangle((column - 0.5, row - 0.5), 1, 1, fill=False, ec="#d55e00", lw=4))
for panel, title in zip(panels, ["input 8 × 8", "kernel 3 × 3", "output 6 × 6"], strict=True):
    panel.set_title(title)
    panel.set(xticks=[], yticks=[])
    panel.grid(False)
    panel.spines[:].set(visible=True, color="gray")
plt.show()
