import json
from importlib.resources import files

import matplotlib.pyplot as plt

profiles = json.loads((files("snippets") / "faq/performance/results.json").read_text())
sections = list(profiles["slow"])[::-1]
figure, axes = plt.subplots(figsize=(6.4, 3.4))
for offset, (name, label) in ((0.2, ("slow", "before")), (-0.2, ("fast", "after"))):
    places = [place + offset for place in range(len(sections))]
    axes.barh(places, [int(profiles[name][section]) for section in sections], 0.38, label=label)
axes.set_yticks(range(len(sections)), sections)
axes.set_xlabel("share of the epoch in per cent")
axes.legend(loc="upper right")
axes.grid(axis="y", visible=False)
plt.show()
