import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(5.0, 5.4))
axes.set_axis_off()
axes.set_xlim(0, 10)
axes.set_ylim(0, 13)
middle = {"ha": "center", "va": "center"}
stations = [
    ("Python bytecode", "C6", ""),
    ("FX graph + guards", "C0", "Dynamo: runs the code symbolically"),
    ("forward + backward graph", "C1", "AOTAutograd: adds the derivative"),
    ("C++ or Triton source", "C2", "Inductor: fuses, writes loops"),
    ("kernel", "C6", "g++, Triton: machine code"),
]
for place, (name, colour, step) in enumerate(stations):
    y = 12.2 - 2.8 * place
    style = {"boxstyle": "round,pad=0.5", "fc": "none", "ec": colour, "lw": 2}
    axes.text(5, y, name, bbox=style, fontsize=13, **middle)
    if step:
        arrow = {"arrowstyle": "->", "lw": 1.6, "color": colour}
        axes.annotate("", (5, y + 0.75), (5, y + 2.1), arrowprops=arrow)
        axes.text(5.25, y + 1.45, step, fontsize=10.5, ha="left", va="center", color=colour)
    axes.set_xlim(0, 12.5)
plt.show()
