import matplotlib.pyplot as plt
import torch

from snippets.kit.gan_faces.data import NAMES, draw
from snippets.kit.sheet import sheet

shown = ["glasses", "smile", "beard", "skin", "turn", "hairline"]
numbers = torch.full((3, len(shown), len(NAMES)), 0.4)
numbers[..., :5] = torch.tensor([0.0, 1.0, 1.0, 0.0, 0.0])
for column, name in enumerate(shown):
    numbers[:, column, NAMES.index(name)] = torch.tensor([0.0, 0.5, 1.0])
figure, axis = plt.subplots(figsize=(5, 2.7))
axis.imshow(sheet(draw(numbers.flatten(0, 1)), columns=len(shown)), interpolation="none")
axis.xaxis.tick_top()
axis.set_xticks([25 * column + 12 for column in range(len(shown))], shown)
axis.set_yticks([25 * row + 12 for row in range(3)], [0, 0.5, 1])
axis.grid(False)
axis.spines[:].set_visible(False)
axis.tick_params(length=0)
plt.show()
