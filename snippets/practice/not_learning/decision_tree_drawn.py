import re

import matplotlib.pyplot as plt

from snippets.practice.not_learning.all_tests import BUGS
from snippets.practice.not_learning.decision_tree import TREE

SKETCHES = {
    "explodes": [2.3, 2.2, 2.8, 4],
    "comes back": [2.3, 1.2, 2.0, 2.2],
    "stays": [2.3, 2.3, 2.25, 2.25],
    "stops too high": [2.3, 1.6, 1.3, 1.2],
    "looks good": [2.3, 0.9, 0.4, 0.2],
}


def name(number):
    kind = BUGS[number].__name__ if number in BUGS else "LearningRate"
    return f"{number}  {re.sub('(?<=[a-z])(?=[A-Z])', ' ', kind).lower()}"


def draw(branch, row, depth):
    """One test a row: down the grey line if it passes, along the orange one if not."""
    left, start = 1.9 + 0.35 * depth, row
    for test, then in branch:
        axes.text(left + 0.12, row, test.__name__, va="center", fontsize=10)
        axes.plot(left, row, "o", color="C0", ms=4)
        last = row
        if isinstance(then, str):
            arrow = {"arrowstyle": "->", "color": "C1"}
            axes.annotate("", (4.35, row), (left + 1.75, row), arrowprops=arrow)
            axes.text(4.4, row, name(then), va="center", fontsize=10, color="C1")
            row += 1
        else:
            axes.plot([left, left + 0.35], [row, row + 1], color="C1", lw=1)
            row = draw(then, row + 1, depth + 1)
    axes.plot([left, left], [start, last], color="C6", lw=1, zorder=0)
    return row


figure, axes = plt.subplots(figsize=(6.4, 5.6))
row = 0
for look, branch in TREE.items():
    axes.text(0, row, look, va="center", fontsize=10)
    sketch = SKETCHES[look]
    axes.plot(
        [1.15 + 0.15 * n for n in range(4)],
        [row + 0.3 - 0.3 * (loss - 1.2) for loss in sketch],
        color="C0",
    )
    row = draw(branch, row, 0) + 0.6
axes.set(xlim=(0, 6.4), ylim=(row - 0.8, -0.8))
axes.axis("off")
plt.show()
