import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Circle, FancyArrowPatch, FancyBboxPatch
from torch import nn

BLUE, GREEN, ORANGE, PURPLE, GREY = "#0067a5", "#007a59", "#b84a00", "#8a3b8f", "#555555"


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        self.rate = nn.Parameter(torch.tensor(1.0))
        self.base = nn.Parameter(torch.tensor(1.0))

    def forward(self, km):
        return self.rate * km + self.base


def draw_box(x, y, width, height, color, fill, rounding, **style):
    shape = f"round,pad=0,rounding_size={rounding}"
    corner = (x - width / 2, y - height / 2)
    style = {"facecolor": (color, fill), "edgecolor": color, **style}
    ax.add_patch(FancyBboxPatch(corner, width, height, boxstyle=shape, **style))


def draw_tensor(x, y, tensor, name, *, color=BLUE, across=False, beside=False):
    values = tensor.detach().reshape(-1).tolist()
    for i, value in enumerate(values):
        offset = (i - (len(values) - 1) / 2) * CELL
        cx, cy = (x + offset, y) if across else (x, y - offset)
        draw_box(cx, cy, CELL, CELL, color, 0.12, 0.2, linewidth=1.3)
        text = f"{value:g}".replace("-", "−")
        label(cx, cy, text, size=13 if len(text) < 4 else 12)
    top = y + CELL / 2 * (1 if across else len(values))
    if beside:
        label(x + CELL / 2 + 1, y, name, size=13, color=color, ha="left")
    else:
        label(x, top + 2, name, size=13, color=color)


def draw_node(x, y, function):
    draw_box(x, y, 10.8, 6.6, ORANGE, 0.18, 1.2, linewidth=1.5)
    label(x, y, function.name().removesuffix("Backward0") + "\nBackward0", size=12)


def draw_operation(x, y, symbol, size):
    ax.add_patch(Circle((x, y), 2.7, facecolor="none", edgecolor=GREY, linewidth=1.6))
    label(x, y, symbol, size=size)


def arrow(start, end, color=GREY, **style):
    style = {"arrowstyle": "-|>", "mutation_scale": 15, "linewidth": 1.8, **style}
    ax.add_patch(FancyArrowPatch(start, end, color=color, shrinkA=0, shrinkB=0, **style))


def label(x, y, text, **style):
    ax.text(x, y - 0.1, text, **{"ha": "center", "va": "center", **style})


def title(x, y, text, color):
    label(x, y, text, size=16, weight="bold", color=color)


km = torch.tensor([1.0, 2.0, 4.0, 5.0])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])
model = Taxi()
guess = model(km)
loss = nn.functional.mse_loss(guess, fare)
loss.backward()
mse = loss.grad_fn
add = mse.next_functions[0][0]
mul = add.next_functions[0][0]

_, ax = plt.subplots(figsize=(6.4, 6))
ax.set_axis_off()
ax.set_aspect("equal")
ax.set_xlim(0, 64)
ax.set_ylim(0, 60)
CELL, UPPER, LOWER, GRADIENTS = 4.6, 37, 15, 3.6

title(6, 56.5, "tensors", BLUE)
title(23.5, 56.5, "module", GREEN)
draw_box(23.5, 41, 27, 26, GREEN, 0.08, 1.5, linewidth=2)
draw_tensor(4, UPPER, km, "km")
draw_tensor(16, 46.6, model.rate, "rate")
draw_tensor(31, 46.6, model.base, "base")
draw_tensor(42.5, UPPER, guess, "guess")
draw_tensor(53, 53, fare, "fare", across=True)
draw_tensor(61.2, UPPER, loss, "loss")
for x, symbol, size in ((16, "×", 17), (31, "+", 17), (52.5, "mse", 12)):
    draw_operation(x, UPPER, symbol, size)
for start, end in ((6.3, 13.3), (18.7, 28.3), (33.7, 40.2), (44.8, 49.8), (55.2, 58.9)):
    arrow((start, UPPER), (end, UPPER))
for x, y in ((16, 44.3), (31, 44.3), (52.5, 50.7)):
    arrow((x, y), (x, UPPER + 2.7))

title(42, 23.2, "dynamic graph", ORANGE)
draw_box(34.2, LOWER, 50, 11, ORANGE, 0.07, 1.5, linewidth=2)
for x, function in ((16, mul), (31, add), (52.5, mse)):
    arrow((x, UPPER - 2.7), (x, LOWER + 3.3), ORANGE, arrowstyle="-", linestyle=(0, (2, 2)))
    draw_node(x, LOWER, function)

title(56.5, GRADIENTS, "autograd", PURPLE)
arrow((61.2, UPPER - 2.3), (57.9, LOWER), PURPLE, connectionstyle="angle,angleA=90,angleB=0,rad=6")
arrow((47.1, LOWER), (36.4, LOWER), PURPLE)
arrow((25.6, LOWER), (21.4, LOWER), PURPLE)
for x, parameter, name in ((16, model.rate, "rate.grad"), (31, model.base, "base.grad")):
    arrow((x, LOWER - 3.3), (x, GRADIENTS + 2.3), PURPLE)
    draw_tensor(x, GRADIENTS, parameter.grad, name, color=PURPLE, beside=True)
plt.show()
