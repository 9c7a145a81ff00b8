import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

settings = [("padding 1", 1, 1, 1), ("stride 2", 0, 2, 1), ("dilation 2", 0, 1, 2)]
figure, grid = plt.subplots(1, 3, figsize=(6.4, 2.5))
for axes, (title, padding, stride, dilation) in zip(grid, settings, strict=True):
    for i in range(-padding, 6 + padding):
        for j in range(-padding, 6 + padding):
            style = {"edgecolor": "#555555", "facecolor": "none"}
            if not (0 <= i < 6 and 0 <= j < 6):
                style |= {"linestyle": ":", "edgecolor": "#999999"}
            axes.add_patch(Rectangle((j, i), 1, 1, **style))
    for start, colour in [(-padding, "#0072b2"), (-padding + stride, "#d55e00")]:
        for a in range(3):
            for b in range(3):
                x, y = start + b * dilation + 0.5, -padding + a * dilation + 0.5
                offset = -0.16 if colour == "#0072b2" else 0.16
                axes.plot(x + offset, y, "o", color=colour, markersize=5)
    axes.set(xlim=(-1.1, 7.1), ylim=(7.1, -1.1), aspect="equal")
    axes.set_title(title, fontsize=12)
    axes.axis("off")
plt.show()
