from matplotlib import pyplot as plt
from matplotlib.patches import Circle, FancyBboxPatch

BLUE, ORANGE, GREEN = "#0072b2", "#d55e00", "#009e73"
figure, axes = plt.subplots(figsize=(7.2, 3.9))
axes.set(xlim=(-1.15, 8.85), ylim=(-0.75, 4.6), aspect="equal")
axes.axis("off")


def path(*points, color="black", width=1.5):
    xs, ys = zip(*points, strict=True)
    axes.plot(xs[:-1], ys[:-1], color=color, linewidth=width, solid_capstyle="round")
    style = {"arrowstyle": "-|>", "color": color, "linewidth": width, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", points[-1], points[-2], arrowprops=style)


def box(x, y, text, color):
    patch = FancyBboxPatch((x - 0.45, y - 0.3), 0.9, 0.6, boxstyle="round,pad=0,rounding_size=0.1")
    patch.set(facecolor=color + "30", edgecolor=color, linewidth=1.8)
    axes.add_patch(patch)
    axes.text(x, y - 0.02, text, ha="center", va="center", fontsize=13)


def node(x, y, text):
    axes.add_patch(Circle((x, y), 0.27, facecolor="none", edgecolor="black", linewidth=1.5))
    axes.text(x, y - 0.02, text, ha="center", va="center", fontsize=15)


def name(x, y, text):
    axes.text(x, y, text, ha="center", va="center", fontsize=15)


# the cell state, along the top
path((-0.3, 4.2), (1.23, 4.2), color=ORANGE, width=3)
path((1.77, 4.2), (3.33, 4.2), color=ORANGE, width=3)
path((3.87, 4.2), (8.2, 4.2), color=ORANGE, width=3)
name(-0.75, 4.2, "$c_{t-1}$")
name(8.55, 4.2, "$c_t$")
node(1.5, 4.2, r"$\odot$")
node(3.6, 4.2, "+")

# what the gates read
path((-0.3, 0.4), (5.7, 0.4), (5.7, 1.1))
for x in (1.5, 2.9, 4.3):
    path((x, 0.4), (x, 1.1))
axes.plot([0.6, 0.6], [-0.2, 0.4], color="black", linewidth=1.5)
name(-0.75, 0.4, "$h_{t-1}$")
name(0.6, -0.45, "$x_t$")

# the gates, and what they act on
box(1.5, 1.4, r"$\sigma$", BLUE)
box(2.9, 1.4, r"$\sigma$", BLUE)
box(4.3, 1.4, "tanh", GREEN)
box(5.7, 1.4, r"$\sigma$", BLUE)
for x, text in ((1.5, "$f_t$"), (2.9, "$i_t$"), (4.3, "$g_t$"), (5.7, "$o_t$")):
    name(x + 0.32, 1.97, text)
path((1.5, 1.7), (1.5, 3.93))
node(3.6, 2.9, r"$\odot$")
path((2.9, 1.7), (2.9, 2.9), (3.33, 2.9))
path((4.3, 1.7), (4.3, 2.9), (3.87, 2.9))
path((3.6, 3.17), (3.6, 3.93))

# the output
path((7.0, 4.2), (7.0, 3.6))
box(7.0, 3.3, "tanh", GREEN)
path((7.0, 3.0), (7.0, 2.57))
node(7.0, 2.3, r"$\odot$")
path((5.7, 1.7), (5.7, 2.3), (6.73, 2.3))
path((7.27, 2.3), (8.2, 2.3))
name(8.55, 2.3, "$h_t$")
plt.show()
