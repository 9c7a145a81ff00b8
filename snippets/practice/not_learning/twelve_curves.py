import json
import math
from importlib.resources import files

import matplotlib.pyplot as plt

path = files("snippets") / "practice/not_learning/results.json"
recorded = json.loads(path.read_text())["seeds"]["curves"]
curves = {
    name: [[float(number) for number in row.split()] for row in rows.split("; ")]
    for name, rows in recorded.items()
}
healthy = curves.pop("0")
titles = (
    "labels shuffled|inputs not scaled|data leaked|softmax twice|wrong axis|broadcast in loss|"
    "no zero_grad|gradients cut|frozen|dead ReLUs|learning rate|eval forgotten"
)
figure, axes = plt.subplots(4, 3, figsize=(4.9, 6.6), sharex=True, sharey=True)
for number, (title, panel) in enumerate(zip(titles.split("|"), axes.flat, strict=True), 1):
    panel.axhline(math.log(10), color="C6", lw=1, ls=":")
    panel.plot([row[1] for row in healthy], color="C6", lw=1.5)
    sick = [rows for name, rows in curves.items() if name.rstrip("ab") == str(number)]
    for rows, style in zip(sick, ("-", "--"), strict=False):
        drawn = rows[:5] if number == 2 else rows  # then it hangs on the last bits
        panel.plot([row[0] for row in drawn], f"C0{style}")
        panel.plot([row[1] for row in drawn], f"C1{style}")
    notes = {11: "high: off chart\nlow: flat"}
    places = 2 if number in (3, 5) else 1
    note = notes.get(number, f"accuracy {rows[-1][2]:.{places}f}")
    panel.text(14.8, 4.0, note, ha="right", va="top", fontsize=9)
    panel.set(ylim=(0, 4.2), xlim=(0, 15), xticks=[0, 5, 10, 15])
    panel.set_title(f"{number} {title}", fontsize=10)
lines = [plt.Line2D([], [], color=colour) for colour in ("C0", "C1", "C6")]
names = ["training loss", "validation loss", "validation, no bug"]
figure.legend(
    lines,
    names,
    loc="outside lower center",
    ncols=3,
    fontsize=9,
    columnspacing=0.8,
    handlelength=1.2,
)
for panel in axes[-1]:
    panel.set_xlabel("epoch", fontsize=10)
plt.show()
