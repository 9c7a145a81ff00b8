import matplotlib.pyplot as plt
import torch
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch
from torch import nn

BLUE, GREEN, ORANGE, PURPLE, GREY = "#0072b2", "#007a59", "#c04f00", "#8a3b8f", "#555555"


def box(ax, x, y, width, height, color, fill=0.12, rounding=0.8, **style):
    corner = (x - width / 2, y - height / 2)
    shape = f"round,pad=0,rounding_size={rounding}"
    ax.add_patch(FancyBboxPatch(corner, width, height, boxstyle=shape, fc=(color, fill), ec=color, **style))


def arrow(ax, start, end, color=GREY, **style):
    style = {"arrowstyle": "-|>", "mutation_scale": 15, "lw": 1.8, **style}
    ax.add_patch(FancyArrowPatch(start, end, color=color, shrinkA=0, shrinkB=0, **style))


def cells(ax, x, y, tensor, name, above=True, down=True, color=BLUE):
    """A tensor: one square for each number."""
    values = tensor.detach().reshape(-1).tolist()
    size = 4.6
    for i, value in enumerate(values):
        offset = (i - (len(values) - 1) / 2) * size
        cx, cy = (x, y - offset) if down else (x + offset, y)
        box(ax, cx, cy, size, size, color, rounding=0.2, lw=1.3)
        ax.text(cx, cy - 0.1, f"{value:g}".replace("-", "−"), ha="center", va="center", fontsize=12)
    top = y + (len(values) * size / 2 if down else size / 2)
    ax.text(x, top + 0.8, name, ha="center", va="bottom", fontsize=13, color=color)


def circle(ax, x, y, text, fontsize=17):
    box(ax, x, y, 5.4, 5.4, GREEN, fill=0.0, rounding=2.7, lw=1.6)
    ax.text(x, y - 0.1, text, ha="center", va="center", fontsize=fontsize)


def node(ax, x, y, function):
    box(ax, x, y, 10.8, 6.4, ORANGE, fill=0.16, rounding=1.2, lw=1.5)
    name = function.name().removesuffix("Backward0")
    ax.text(x, y - 0.1, f"{name}\nBackward0", ha="center", va="center", fontsize=10.5)


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        self.rate = nn.Parameter(torch.tensor(1.0))
        self.base = nn.Parameter(torch.tensor(1.0))

    def forward(self, km):
        return self.rate * km + self.base


km = torch.tensor([1.0, 2.0, 4.0, 5.0])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])
model = Taxi()
guess = model(km)
loss = nn.functional.mse_loss(guess, fare)
loss.backward()
mse = loss.grad_fn
add = mse.next_functions[0][0]
mul = add.next_functions[0][0]

_, ax = plt.subplots(figsize=(6.4, 5.9))
ax.set_axis_off()
ax.set_aspect("equal")
ax.set_xlim(0, 64)
ax.set_ylim(0, 59)
lane, below = 36, 15

box(ax, 23.5, 40.5, 27, 25, GREEN, fill=0.08, rounding=1.5, lw=2)
ax.text(23.5, 53.6, "module", ha="center", va="bottom", fontsize=16, weight="bold", color=GREEN)
ax.text(0.4, 53.6, "tensors", va="bottom", fontsize=16, weight="bold", color=BLUE)
cells(ax, 4, lane, km, "km")
cells(ax, 16, 45.4, model.rate, "rate")
cells(ax, 31, 45.4, model.base, "base")
circle(ax, 16, lane, "×")
circle(ax, 31, lane, "+")
cells(ax, 42.5, lane, guess, "guess")
cells(ax, 53, 47.5, fare, "fare", down=False)
circle(ax, 52.5, lane, "mse", fontsize=12)
cells(ax, 61.2, lane, loss, "loss")
for start, end in [(6.3, 13.3), (18.7, 28.3), (33.7, 40.2), (44.8, 49.8), (55.2, 58.9)]:
    arrow(ax, (start, lane), (end, lane))
for x, y in [(16, 43.1), (31, 43.1), (52.5, 45.2)]:
    arrow(ax, (x, y), (x, lane + 2.7))

box(ax, 34, below, 50, 10.4, ORANGE, fill=0.06, rounding=1.5, lw=2, ls=(0, (4, 2)))
plt.show()
