import json
from importlib.resources import files

from matplotlib import pyplot as plt

RESULTS = files("snippets") / "practice/text_classification/results.json"
results = json.loads(RESULTS.read_text("utf-8"))
methods = {"characters": "logistic, n-grams", "bag": "bag of n-grams", "lstm": "LSTM", "gru": "GRU"}
figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.4), layout="constrained", sharey=True)
for ax, task, score in zip(axes, ("docstrings", "reviews"), ("F1", "accuracy"), strict=True):
    for height, name in enumerate(reversed(methods)):
        row = {key: float(results[task][name][key]) for key in ("low", "score", "high")}
        color = "C0" if name in ("lstm", "gru") else "C1"
        ax.plot([row["low"], row["high"]], [height] * 2, color=color)
        ax.plot(row["score"], height, "o", color=color)
    ax.set(title=f"{task}: {score}", xlim=(0.6, 1.03), ylim=(-0.5, len(methods) - 0.5))
    ax.set_yticks(range(len(methods)), reversed(methods.values()))
    ax.set_xticks([0.6, 0.8, 1.0])
    ax.grid(axis="x", alpha=0.3)
plt.show()
