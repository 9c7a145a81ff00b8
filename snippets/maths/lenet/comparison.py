import json
from importlib.resources import files

from matplotlib import pyplot as plt

results = json.loads((files("snippets") / "maths/lenet/results.json").read_text("utf-8"))
models = {
    "lenet": "LeNet",
    "svm": "SVM",
    "neighbours": "nearest neighbour",
    "dense1024": "dense, 1024",
    "dense256x2": "dense, 256 + 256",
    "dense256": "dense, 256",
    "dense18": "dense, 18",
}
figure, axes = plt.subplots(figsize=(6.4, 3.2), layout="constrained")
for height, name in enumerate(reversed(models)):
    for key, color, mark in (name, "C0", "o"), (f"{name}_moved", "C1", "s"):
        if key in results:
            axes.plot(float(results[key]["mean"]), height, mark, color=color, markersize=8)
axes.plot([], [], "o", color="C0", label="each digit in one place")
axes.plot([], [], "s", color="C1", label="in all places")
axes.set(xlim=(50, 100), xlabel="right on the test sheets / %")
axes.set_yticks(range(len(models)), reversed(models.values()))
axes.grid(axis="x", alpha=0.3)
axes.legend(loc="upper left")
plt.show()
