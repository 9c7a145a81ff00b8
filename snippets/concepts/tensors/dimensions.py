import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from sklearn.datasets import load_digits

image = load_digits().images[0] / 16
figure, axis = plt.subplots(figsize=(6.4, 2.8))


def pixels(left, top, values, size=1.0):
    for r, row in enumerate(values):
        for c, ink in enumerate(row):
            corner = (left + c * size, top - (r + 1) * size)
            face = (0, 0, 0, 0.85 * ink)
            axis.add_patch(Rectangle(corner, size, size, facecolor=face, edgecolor="0.6", lw=0.8))


def sheet(left, top, size=8):
    x = [left, left, left + size, left + size, left + size - 0.8]
    y = [top - 0.8, top, top, top - size, top - size]
    axis.plot(x, y, color="0.4", lw=1.2)


pixels(0.5, 4.75, image[2:3, 3:4], size=1.5)
pixels(5, 4.5, image[2:3])
pixels(15.5, 8, image)
for step in (2, 1):
    sheet(26 + 0.8 * step, 8 + 0.8 * step)
pixels(26, 8, image)

labels = [(1.25, "number", "[ ]"), (9, "vector", "[8]"), (19.5, "matrix", "[8, 8]")]
for x, name, shape in [*labels, (30.5, "images", "[1797, 8, 8]")]:
    axis.text(x, -0.9, name, ha="center", va="top", fontsize=14)
    axis.text(x, -2.7, shape, ha="center", va="top", fontsize=14, family="monospace")
axis.set(xlim=(-1.5, 36.5), ylim=(-5, 10.5), aspect="equal")
axis.axis("off")
plt.show()
