import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(6.4, 3.2))
axes.set_axis_off()
axes.set(xlim=(0, 10), ylim=(0, 6))
middle = {"ha": "center", "va": "center", "fontsize": 12.5}
boxes = {
    "module": (1.35, 3, "nn.Module\nPython code\nand weights", "C0"),
    "program": (5, 3, "graph\nof operators\nand weights", "C2"),
    "pt2": (8.6, 5.2, "file.pt2\nPython + torch", "C1"),
    "onnx": (8.6, 3, "file.onnx\nONNX Runtime", "C1"),
    "aoti": (8.6, 0.8, "machine code\nC++ + libtorch", "C1"),
}
for x, y, text, colour in boxes.values():
    box = {"boxstyle": "round,pad=0.45", "fc": "none", "ec": colour, "lw": 1.8}
    axes.text(x, y, text, bbox=box, **middle)

arrow = {"arrowstyle": "-|>", "lw": 1.8, "color": "0.5", "mutation_scale": 16}
for start, end in (
    ((2.4, 3), (3.95, 3)),
    ((6.05, 3.4), (7.35, 4.9)),
    ((6.05, 3), (7.3, 3)),
    ((6.05, 2.6), (7.35, 1.1)),
):
    axes.annotate("", end, start, arrowprops=arrow)
axes.text(3.15, 4.15, "torch.export", color="C2", **middle)
axes.text(6.2, 4.65, "save", color="C1", **middle)
axes.text(5.75, 1.25, "AOTInductor", color="C1", **middle)
plt.show()
