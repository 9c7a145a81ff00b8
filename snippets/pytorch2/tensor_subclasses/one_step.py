from itertools import pairwise

import matplotlib.pyplot as plt

from snippets.pytorch2.tensor_subclasses.watch import one_step

lanes = {"function": (0, "C0"), "records": (1.25, "C1"), "runs": (1.25, "C1")}
lanes["operation"] = 2.8, "C2"
titles = "__torch_function__", "autograd", "__torch_dispatch__"
events = one_step()
figure, axes = plt.subplots(figsize=(6.4, 5.6))
axes.set_axis_off()
axes.set_xlim(-0.1, 3.95)
axes.set_ylim(len(events) + 0.2, -1.8)
for lane, title in zip((0, 1.25, 2.8), titles, strict=True):
    axes.text(lane - 0.05, -1.2, title, fontsize=11)
for row, (layer, name) in enumerate(events):
    lane, colour = lanes[layer]
    words = {"records": "records ", "runs": "runs "}.get(layer, "")
    label = words + name.removeprefix("aten.").removesuffix(".default")
    axes.plot(lane - 0.03, row, "o", color=colour, ms=6)
    axes.text(lane + 0.04, row, label, va="center", fontsize=10, family="monospace")
places = [(lanes[layer][0] - 0.03, row) for row, (layer, _) in enumerate(events)]
for start, end in pairwise(places):
    turn = end[1] - 0.5
    across = [start[0], start[0], end[0], end[0]], [start[1], turn, turn, end[1]]
    axes.plot(*across, color="C7", lw=1.4, zorder=0)
plt.show()
