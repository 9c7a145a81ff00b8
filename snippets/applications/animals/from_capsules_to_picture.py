import matplotlib.pyplot as plt
import torch

from snippets.kit.animals.species import distance

GIRAFFE = [  # x and y of one end, of the other, and the radii at both
    (-0.40, -0.10, 0.20, -0.05, 0.17, 0.17),
    (0.22, 0.00, 0.50, 0.65, 0.13, 0.07),
    (0.50, 0.65, 0.74, 0.58, 0.08, 0.05),
    *[(x, -0.15, x + 0.04, -0.85, 0.06, 0.04) for x in (-0.46, -0.30, 0.08, 0.24)],
]
size = 56
line = (torch.arange(size) + 0.5) * (2 / size) - 1
points = torch.stack([line.expand(size, size), -line[:, None].expand(size, size)])[:, None]
away = distance(points, torch.tensor(GIRAFFE)[:, :, None])[0]


def ink(distance):
    return (0.5 - distance * size / 2).clamp(0, 1)


figure, row = plt.subplots(1, 4, figsize=(6.4, 1.9))
for ax, ay, bx, by, ra, rb in GIRAFFE:
    row[0].plot([ax, bx], [ay, by], "C0", linewidth=1)
    for x, y, radius in [(ax, ay, ra), (bx, by, rb)]:
        row[0].add_patch(plt.Circle((x, y), radius, fill=False, color="C1"))
grid = [part.numpy() for part in (*points[:, 0], away)]
row[1].contour(*grid, [-0.1, 0.15, 0.3], colors="C0", linewidths=0.8)
row[1].contour(*grid, [0.0], colors="C1")
for axes, shade in zip(row[2:], [ink(away), ink(away.abs() - 0.04)], strict=True):
    axes.imshow(shade.numpy(), cmap="Greys", interpolation="none", extent=(-1, 1, -1, 1))
for axes, title in zip(row, ["capsules", "distance", "filled", "outline"], strict=True):
    axes.set(xlim=(-1, 1), ylim=(-1, 1), xticks=[], yticks=[], title=title, aspect="equal")
    axes.spines[:].set_visible(False)
plt.show()
