import json
from importlib.resources import files

import matplotlib.pyplot as plt

path = files("snippets") / "pytorch2/memory_and_profiling/results.json"
results = json.loads(path.read_text())
colors = {"prepare": "C0", "forward": "C1", "backward": "C2", "step": "C4", "count": "C3"}
recorded = {"slow": results["slow"]["trace"], "fast": results["slow"]["trace_when_fixed"]}
traces = {name: [row.split() for row in rows.split("; ")] for name, rows in recorded.items()}
end = max(int(start) + int(length) for _, _, start, length in traces["slow"])
figure, axes = plt.subplots(2, 1, figsize=(6.4, 4.0), sharex=True, layout="constrained")
for axis, (name, rows) in zip(axes, traces.items(), strict=True):
    for level, label, start, length in rows:
        start, length = int(start) / 1000, int(length) / 1000
        if start < end / 1000:
            color = colors.get(label, "#999999")
            axis.barh(-int(level), length, 0.9, left=start, color=color, edgecolor="white")
            if name == "slow" and length > end / 1000 / 14:
                text = label.removeprefix("aten::")
                axis.text(start + length / 2, -int(level), text, ha="center", va="center")
    axis.set(yticks=[], title=name, xlim=(0, end / 1000))
    axis.grid(visible=False)
handles = [plt.Rectangle((0, 0), 1, 1, color=color) for color in colors.values()]
figure.legend(handles, colors, ncols=5, loc="outside lower center", fontsize=10)
axes[1].set_xlabel("ms")
plt.show()
