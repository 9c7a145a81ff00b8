import json
from importlib.resources import files

from matplotlib import pyplot as plt

RESULTS = files("snippets") / "practice/text_classification/results.json"
results = json.loads(RESULTS.read_text("utf-8"))["characters"]
rows = {
    "1-gram": "order_1",
    "3-gram": "order_3",
    "zlib": "zlib",
    "5-gram": "order_5",
    "GRU 128": "gru",
    "lzma": "lzma",
    "GRU 256": "large",
    "Kneser-Ney": "kneser_ney",
    "bz2": "bz2",
}
rows = dict(sorted(rows.items(), key=lambda row: float(results[row[1]]["score"]), reverse=True))
figure, ax = plt.subplots(figsize=(6.4, 2.8), layout="constrained")
bits = [float(results[key]["score"]) for key in rows.values()]
colors = ["C0" if label.startswith("GRU") else "0.6" for label in rows]
bars = ax.barh(range(len(rows)), bits, color=colors)
ax.bar_label(bars, [f"{value:.2f}" for value in bits], padding=3)
ax.set_yticks(range(len(rows)), rows)
ax.invert_yaxis()
ax.set(xlabel="bits per character of the test text", xlim=(0, 5.3))
plt.show()
