import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

settings = [("padding 1", 1, 1, 1), ("stride 2", 0, 2, 1), ("dilation 2", 0, 1, 2)]
figure, grid = plt.subplots(1, 3, figsize=(6.4, 2.6))
for axes, (title, padding, stride, dilation) in zip(grid, settings, strict=True):
    for i in range(-padding, 5 + padding):
        for j in range(-padding, 5 + padding):
            style = {"edgecolor": "#555555", "facecolor": "none"}
            if not (0 <= i < 5 and 0 <= j < 5):
                style |= {"linestyle": ":", "edgecolor": "#999999"}
            axes.add_patch(Rectangle((j, i), 1, 1, **style))
    for start, colour in [(-padding, "#0072b2"), (-padding + stride, "#d55e00")]:
        for a in range(3):
            for b in range(3):
                x, y = start + b * dilation + 0.5, -padding + a * dilation + 0.5
                offset = -0.14 if colour == "#0072b2" else 0.14
                axes.plot(x + offset, y, "o", color=colour, markersize=5)
    axes.set(xlim=(-1.1, 6.1), ylim=(6.1, -1.1), aspect="equal")
    axes.set_title(title, fontsize=12)
    axes.axis("off")
plt.show()
