import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

from snippets.maths.lenet import moving_digits as data
from snippets.maths.lenet.network import lenet

torch.set_num_threads(1)
torch.manual_seed(0)
model = lenet().double()  # the same picture on every machine
data.images = data.images.double()
data.fit(model)

three = data.digits[3].double()
pair = torch.stack([F.pad(three, (2, 6, 2, 6)), F.pad(three, (6, 2, 6, 2))])
upright = torch.zeros(5, 5, dtype=torch.float64)
upright[:, 2] = 1
strokes = torch.stack([upright.T, upright, torch.eye(5), torch.eye(5).flip(0)])
with torch.no_grad():
    kernels = model[0].weight.squeeze(1)
    maps = model[:2](pair)
    tastes = model[:2](F.pad(strokes.unsqueeze(1), (4, 4, 4, 4))).amax(dim=(2, 3))
assert torch.allclose(maps[0, :, :12, :12], maps[1, :, 4:, 4:])

figure, grid = plt.subplots(4, 7, figsize=(6.4, 3.9))
limit = kernels.abs().max()
for number, column in enumerate(grid[:, 1:].T):
    kernel = kernels[number].detach().numpy()
    column[0].imshow(kernel, cmap="RdBu_r", vmin=-limit, vmax=limit)
    for axes, answer in zip(column[1:3], maps[:, number].numpy(), strict=True):
        axes.imshow(answer, cmap="Blues", vmin=0, vmax=answer.max())
    column[3].bar(range(4), tastes[:, number].tolist())
    column[3].set(ylim=(0, tastes.max().item()), box_aspect=1)
for axes, picture in zip(grid[1:3, 0], pair[:, 0].numpy(), strict=True):
    axes.imshow(picture, cmap="Greys")
for axes in grid.flat:
    axes.set(xticks=[], yticks=[])
    axes.grid(False)
    for spine in axes.spines.values():
        spine.set_visible(axes not in (grid[0, 0], grid[3, 0]))
for axes in grid[3, 1:]:
    axes.set_xticks(range(4), ["–", "|", "\\", "/"], fontsize=12)
    axes.tick_params(length=0)
plt.show()
