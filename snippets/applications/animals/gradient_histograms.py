import matplotlib.pyplot as plt
import torch

from snippets.kit.animals.baselines import gradient_histograms
from snippets.kit.animals.species import draw

filled, outlined = (draw("elephant", 1, seed=11, style=style) for style in ("filled", "outline"))
pictures = torch.cat([filled, 1 - filled, outlined])
rows = gradient_histograms(pictures)
print(tuple(rows.shape))
print("negative, the same numbers:", torch.allclose(rows[0], rows[1], atol=1e-3))

directions = (torch.arange(9) + 0.5) * torch.pi / 9 + torch.pi / 2  # edges lie across gradients
figure, row = plt.subplots(1, 3, figsize=(6.4, 2.3))
for axes, picture, histograms in zip(row, pictures, rows, strict=True):
    shades = (picture[0] * 9).round() / 9
    axes.imshow(shades.numpy(), cmap="gray", vmin=0, vmax=1, interpolation="none")
    votes = histograms.view(9, 4, 7, 7)[:, 0]  # of each block the upper left cell
    number, y, x = (votes > 0.25).nonzero().T
    half = 3 * votes[number, y, x] * torch.tensor([[-1], [1], [torch.nan]])  # a line, a gap
    across, down = half * directions[number].cos(), -half * directions[number].sin()
    axes.plot((4 * x + 1.5 + across).T.flatten(), (4 * y + 1.5 + down).T.flatten(), "C1")
    axes.set(xticks=[], yticks=[])
    axes.grid(False)
    axes.spines[:].set_visible(False)
plt.show()
