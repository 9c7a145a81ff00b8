import matplotlib.pyplot as plt
from matplotlib.patches import FancyArrowPatch, Rectangle

ALL, NONE = (0, 0, 1, 1), (0, 0, 0, 0)
LEFT, RIGHT = (0, 0, 0.5, 1), (0.5, 0, 0.5, 1)
TOP, BOTTOM = (0, 0, 1, 0.5), (0, 0.5, 1, 0.5)
HELD = {  # for each process: its part of the batch x, of W1 and of W2
    "DDP": [(TOP, ALL, ALL), (BOTTOM, ALL, ALL)],
    "FSDP2": [(TOP, LEFT, LEFT), (BOTTOM, RIGHT, RIGHT)],
    "tensor parallel": [(ALL, LEFT, TOP), (ALL, RIGHT, BOTTOM)],
    "pipeline": [(ALL, ALL, NONE), (NONE, NONE, ALL)],
}
PLACES = [(0, 0.4), (0.8, 1), (2.2, 1)]  # left edge and width of x, W1 and W2

figure, axes = plt.subplots(2, 2, figsize=(6.4, 4.6))
for ax, (name, processes) in zip(axes.flat, HELD.items(), strict=True):
    for process, parts in enumerate(processes):
        color = f"C{process}"
        for number, ((left, width), (x, y, w, h)) in enumerate(zip(PLACES, parts, strict=True)):
            bottom = 1.3 * process
            if name == "FSDP2" and number:
                ax.add_patch(Rectangle((left, bottom), width, 1, facecolor=color, alpha=0.2))
            corner = (left + x * width, bottom + y)
            ax.add_patch(Rectangle(corner, w * width, h, facecolor=color))
            ax.add_patch(Rectangle((left, bottom), width, 1, fill=False, linestyle=":"))
        ax.text(-0.25, 1.3 * process + 0.5, process, ha="right", va="center", color=color)
    for (left, width), label in zip(PLACES, ["$x$", "$W_1$", "$W_2$"], strict=True):
        ax.text(left + width / 2, 2.65, label, ha="center", va="center")
    if name == "pipeline":
        ax.add_patch(
            FancyArrowPatch((1.8, 0.5), (2.7, 1.3), arrowstyle="-|>", mutation_scale=14,
                            connectionstyle="arc3,rad=-0.3", color="#222222")
        )  # fmt: skip
    ax.set(title=name, xlim=(-0.6, 3.3), ylim=(2.85, -0.05), aspect="equal")
    ax.axis("off")
plt.show()
