import matplotlib.pyplot as plt
import torch
from matplotlib.patches import FancyArrowPatch, Rectangle

BLUE, ORANGE = "#0072b2", "#d55e00"
x = torch.arange(12).reshape(3, 4)
views = {"x": x, "x.T": x.T, "x[1:, ::2]": x[1:, ::2], "x[1].expand(3, 4)": x[1].expand(3, 4)}
figure, axis = plt.subplots(figsize=(6.4, 6.6))


def arc(start, step, color, top):
    style = {"arrowstyle": "-|>", "color": color, "lw": 2, "mutation_scale": 14}
    if step:
        ends = (start + 0.5, top), (start + step + 0.5, top)
        bend = "arc3,rad=-0.35" if step > 1 else "arc3,rad=-0.8"
    else:
        ends, bend = ((start + 0.35, top), (start + 0.65, top)), "arc3,rad=-2.2"
    axis.add_patch(FancyArrowPatch(*ends, connectionstyle=bend, **style))


for place, (name, view) in enumerate(views.items()):
    bottom = -3.6 * place
    for cell in range(12):
        face = (0, 0, 0, 0.13) if cell in view else "none"
        axis.add_patch(Rectangle((cell, bottom), 1, 1, facecolor=face, edgecolor="0.4", lw=1.2))
        axis.text(cell + 0.5, bottom + 0.5, cell, ha="center", va="center", fontsize=13)
    first = view.storage_offset()
    arc(first, view.stride(0), ORANGE, bottom + 1.02)
    arc(first, view.stride(1), BLUE, bottom + 1.02)
    axis.text(0, bottom + 2.05, name, fontsize=14, va="center", family="monospace")
    axis.text(7, bottom + 2.05, "stride", fontsize=14, va="center")
    axis.text(9, bottom + 2.05, view.stride(0), fontsize=14, va="center", color=ORANGE)
    axis.text(10, bottom + 2.05, view.stride(1), fontsize=14, va="center", color=BLUE)
axis.set(xlim=(-0.1, 12.1), ylim=(-11, 2.6), aspect="equal")
axis.axis("off")
plt.show()
