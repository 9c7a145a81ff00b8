import matplotlib.pyplot as plt
import torch

from snippets.applications.gan_faces.data import NAMES, draw, sheet

figure, axes = plt.subplots(1, 6, figsize=(6.4, 2.2))
shown = ["glasses", "smile", "beard", "skin", "turn", "hairline"]
for axis, name in zip(axes, shown, strict=True):
    numbers = torch.full((3, len(NAMES)), 0.4)
    numbers[:, :5] = torch.tensor([0.0, 1.0, 1.0, 0.0, 0.0])
    numbers[:, NAMES.index(name)] = torch.tensor([0.0, 0.5, 1.0])
    axis.imshow(sheet(2 * draw(numbers) - 1, columns=1), interpolation="none")
    axis.set_title(name, fontsize=9)
    axis.axis("off")
plt.show()
