import json
from importlib.resources import files

import matplotlib.pyplot as plt

measured = json.loads((files("snippets") / "pytorch2/export/results.json").read_text())
roads = {"pt2": "file.pt2", "onnx": "ONNX Runtime", "aoti": "AOTInductor"}
rows = {"speed1": "1 image", "speed256": "256 images", "start": "start"}
figure, axes = plt.subplots(figsize=(6.4, 3.6))
for number, (row, label) in enumerate(rows.items()):
    places = [place + 0.27 * (1 - number) for place in range(len(roads))]
    ratios = [float(measured[row][road]) for road in roads]
    axes.barh(places, [ratio - 1 for ratio in ratios], 0.24, left=1, label=label)
    for place, ratio in zip(places, ratios, strict=True):
        axes.text(max(ratio, 1) * 1.06, place, f"{ratio:g}", va="center", fontsize=12)
axes.axvline(1, color="0.5", linewidth=1)
axes.set_xscale("log")
axes.set_xticks([0.25, 0.5, 1, 2, 4, 8], ["¼", "½", "1", "2", "4", "8"], fontsize=12)
axes.minorticks_off()
axes.set_xlim(0.2, 18)
axes.set_yticks(range(len(roads)), roads.values(), fontsize=12)
axes.set_xlabel("times as fast as the Python class", fontsize=12)
figure.legend(fontsize=11, loc="outside upper center", ncols=3)
axes.grid(axis="y", visible=False)
plt.show()
