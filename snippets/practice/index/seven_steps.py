import matplotlib.pyplot as plt

steps = ["data", "model", "loss", "optimizer", "loop", "evaluation", "use"]
centres = [0, 1, 1.9, 3, 4.05, 5.15, 6.15]

figure, axes = plt.subplots(figsize=(6.4, 2.8))
axes.set_axis_off()
axes.set_xlim(-0.5, 6.5)
axes.set_ylim(-1.1, 1.9)
middle = {"ha": "center", "va": "center"}
box = {"boxstyle": "round,pad=0.35", "fc": "none", "ec": "C0", "lw": 1.6}
for number, (step, x) in enumerate(zip(steps, centres, strict=True), 1):
    axes.text(x, 0, f"{number}\n{step}", fontsize=10, bbox=box, **middle)

for start, end, y, text, height, bend, colour in (
    ("data", "loop", 0.42, "training part: learn", 0.95, -0.14, "C0"),
    ("data", "evaluation", 0.42, "test part: once", 1.75, -0.35, "C2"),
    ("loop", "model", -0.42, "validation part: choose", -1.0, -0.14, "C1"),
):
    left, right = centres[steps.index(start)], centres[steps.index(end)]
    style = {"arrowstyle": "->", "lw": 1.6, "color": colour, "connectionstyle": f"arc3,rad={bend}"}
    axes.annotate("", (right, y), (left, y), arrowprops=style)
    axes.text((left + right) / 2, height, text, color=colour, fontsize=11, **middle)
plt.show()
