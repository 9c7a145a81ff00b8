import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(6.4, 3.2))
axes.set_axis_off()
axes.set_xlim(0, 10)
axes.set_ylim(0, 5)
middle = {"ha": "center", "va": "center"}


def box(x, y, text, colour):
    style = {"boxstyle": "round,pad=0.4", "fc": "none", "ec": colour, "lw": 1.6}
    axes.text(x, y, text, fontsize=11, bbox=style, **middle)


levels = ["contributors", "module maintainers", "core maintainers", "lead core maintainer"]
for level, name in enumerate(levels):
    box(2.6, 0.4 + 1.2 * level, name, "C0")
    if level:
        axes.annotate(
            "", (2.6, 1.2 * level), (2.6, 1.2 * level - 0.4), arrowprops={"arrowstyle": "->"}
        )
axes.text(2.6, 4.8, "what goes into the code", color="C0", fontsize=11, **middle)

for level, name in enumerate(["members", "technical\nadvisory council", "governing board"]):
    box(7.7, 0.4 + 1.6 * level, name, "C1")
axes.text(7.7, 4.8, "PyTorch Foundation", color="C1", fontsize=11, **middle)
plt.show()
