import json
from importlib.resources import files

from matplotlib import pyplot as plt

RESULTS = files("snippets") / "practice/text_classification/results.json"
results = json.loads(RESULTS.read_text("utf-8"))
reading = results["reviews"]["reading"]
tokens = reading["tokens"].split()
weights = [float(weight) for weight in reading["attention"].split()]
figure, ax = plt.subplots(figsize=(6.4, 2.4), layout="constrained")
ax.bar(range(len(tokens)), weights, color="C0")
ax.set_xticks(range(len(tokens)), tokens, rotation=60, ha="right", rotation_mode="anchor")
ax.set(ylabel="attention", ylim=(0, 1))
plt.show()
