import contextlib
import io

import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)  # the same picture on every machine
with contextlib.redirect_stdout(io.StringIO()):
    from snippets.maths.cnn.lenet_on_moving_digits import digits, lenet

pair = torch.zeros(2, 1, 16, 16)
pair[0, 0, 2:10, 2:10] = pair[1, 0, 6:14, 6:14] = digits[3].view(8, 8) / 16
with torch.no_grad():
    filters = lenet[0].weight[:, 0].detach()
    maps = lenet[:2](pair)

figure, grid = plt.subplots(3, 7, figsize=(6.4, 3.0))
limit = filters.abs().max()
for column in range(6):
    grid[0, column + 1].imshow(filters[column].numpy(), cmap="RdBu_r", vmin=-limit, vmax=limit)
    for row in range(2):
        grid[row + 1, column + 1].imshow(
            maps[row, column].numpy(), cmap="Blues", vmin=0, vmax=maps[:, column].max()
        )
for row in range(2):
    grid[row + 1, 0].imshow(pair[row, 0].numpy(), cmap="Greys")
for axes in grid.flat:
    axes.set(xticks=[], yticks=[])
    axes.grid(False)
    for spine in axes.spines.values():
        spine.set_visible(axes is not grid[0, 0])
plt.show()
