import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(7.3, 4.8))
axes.set_axis_off()
axes.set(xlim=(0, 10.2), ylim=(0.4, 9.8))
boxes = {
    "top": (5, 9.3, "What does it depend on?", "0.5"),
    "python": (1.35, 7.1, "a Python value:\nkeep the if\n(a guard)", "C2"),
    "shape": (4.3, 7.1, "a shape:\nkeep the if\n(a guard, or Dim)", "C2"),
    "data": (8, 7.1, "the numbers in a tensor:\nwhat do they decide?", "0.5"),
    "value": (1.35, 4.2, "which result?", "0.5"),
    "rounds": (5, 4.2, "how many\nrounds?", "0.5"),
    "size": (8.6, 4.2, "a size?", "0.5"),
    "value_cure": (1.35, 1.3, "cheap: torch.where\ndear: torch.cond", "C0"),
    "rounds_cure": (
        5,
        1.3,
        "until it is done: while_loop\nonce a row: scan\nassociative: associative_scan",
        "C0",
    ),
    "size_cure": (8.6, 1.3, "pad, and mask\nor: u0 and\ntorch._check", "C0"),
}
for x, y, text, colour in boxes.values():
    style = {"boxstyle": "round,pad=0.4", "fc": "none", "ec": colour, "lw": 1.8}
    axes.text(x, y, text, bbox=style, ha="center", va="center", fontsize=11)
arrow = {"arrowstyle": "-|>", "lw": 1.6, "color": "0.5", "mutation_scale": 14}
for start, end in (
    ((4.4, 8.9), (2.1, 8.05)),
    ((4.9, 8.9), (4.5, 8.05)),
    ((5.8, 8.9), (7.4, 7.75)),
    ((6.6, 6.45), (2.2, 4.7)),
    ((7.4, 6.45), (5.5, 4.9)),
    ((8.2, 6.45), (8.6, 4.65)),
    ((1.35, 3.75), (1.35, 1.95)),
    ((5, 3.55), (5, 2.25)),
    ((8.6, 3.75), (8.6, 2.25)),
):
    axes.annotate("", end, start, arrowprops=arrow)
plt.show()
