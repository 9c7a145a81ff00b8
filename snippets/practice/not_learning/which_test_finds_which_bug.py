import json
from importlib.resources import files

import matplotlib.pyplot as plt

from snippets.practice.not_learning.all_tests import PASSES

path = files("snippets") / "practice/not_learning/results.json"
alarms = json.loads(path.read_text())["seeds"]["alarms"]
tests = [test.__name__ for test in PASSES]
figure, axes = plt.subplots(figsize=(5.2, 4.2))
for x, names in enumerate(alarms.values()):
    fired = [tests.index(name) for name in names.split()]
    axes.scatter([x] * len(fired), fired, s=70, color="C1", zorder=3)
    axes.scatter([x] * len(tests), range(len(tests)), s=6, color="C6")
axes.set_xticks(range(len(alarms)), [key.replace("11", "11\n") for key in alarms], fontsize=9)
axes.set_yticks(range(len(tests)), tests, fontsize=10)
axes.invert_yaxis()
axes.xaxis.tick_top()
axes.grid(axis="x", visible=False)
axes.tick_params(length=0)
for side in "left", "bottom":
    axes.spines[side].set_visible(False)
plt.show()
