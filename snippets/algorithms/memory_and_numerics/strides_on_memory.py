import matplotlib.pyplot as plt
import torch
from matplotlib.patches import FancyArrowPatch, Rectangle
from matplotlib.path import Path

BLUE, ORANGE = "#0072b2", "#d55e00"
x = torch.arange(12).reshape(3, 4)
views = {"x": x, "x.T": x.T, "x[1:, ::2]": x[1:, ::2], "x[1].expand(3, 4)": x[1].expand(3, 4)}
figure, axis = plt.subplots(figsize=(6.4, 6.2))


def hop(start, step, color, bottom):
    left, right = (start + 0.5, start + step + 0.5) if step else (start + 0.3, start + 0.45)
    lean = 0.15 * step if step else -0.5
    height = 0.6 + 0.25 * step if step else 1.0
    points = [(left, 0), (left + lean, height), (right - lean, height), (right, 0.05)]
    path = Path([(u, bottom + 1.03 + v) for u, v in points], [Path.MOVETO] + [Path.CURVE4] * 3)
    style = {"arrowstyle": "-|>", "color": color, "lw": 2, "mutation_scale": 14}
    axis.add_patch(FancyArrowPatch(path=path, **style))


for place, (name, view) in enumerate(views.items()):
    bottom = -3.4 * place
    for cell in range(12):
        face = (0, 0, 0, 0.13) if cell in view else "none"
        axis.add_patch(Rectangle((cell, bottom), 1, 1, facecolor=face, edgecolor="0.4", lw=1.2))
        axis.text(cell + 0.5, bottom + 0.5, cell, ha="center", va="center", fontsize=14)
    for step, color in zip(view.stride(), (ORANGE, BLUE), strict=True):
        hop(view.storage_offset(), step, color, bottom)
    level = {"y": bottom + 2.2, "va": "center", "fontsize": 14}
    axis.text(0, s=name, family="monospace", **level)
    axis.text(8.6, s="stride", **level)
    axis.text(10.9, s=view.stride(0), color=ORANGE, **level)
    axis.text(11.6, s=view.stride(1), color=BLUE, **level)
axis.set(xlim=(-0.1, 12.1), ylim=(-10.3, 2.7), aspect="equal")
axis.axis("off")
plt.show()
