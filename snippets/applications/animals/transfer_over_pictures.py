import json
from importlib.resources import files

import matplotlib.pyplot as plt

from snippets.kit.animals.measure import SHOTS

measured = json.loads((files("snippets") / "applications/animals/results.json").read_text())
labels = {
    "frozen": "pre-trained, frozen",
    "full": "pre-trained, all layers",
    "hog_nearest": "1-NN on gradients",
    "scratch": "from scratch",
    "nearest": "1-NN on pixels",
}
figure, axes = plt.subplots(figsize=(6.4, 3.4))
for name, label in labels.items():
    row = {key: int(value) for key, value in measured[f"transfer_{name}"].items()}
    middle, low, high = ([row[f"k{k}{end}"] for k in SHOTS] for end in ("", "_min", "_max"))
    (line,) = axes.plot(SHOTS, middle, "o-", label=label)
    axes.fill_between(SHOTS, low, high, color=line.get_color(), alpha=0.15, linewidth=0)
axes.axhline(25, color="grey", linestyle=":", label="chance")
axes.set_xscale("log")
axes.set_xticks(SHOTS, SHOTS)
axes.minorticks_off()
axes.set(xlabel="pictures of each new species", ylabel="accuracy in %", ylim=(0, 100))
axes.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()
