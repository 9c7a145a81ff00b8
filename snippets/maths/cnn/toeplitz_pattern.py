import matplotlib.pyplot as plt
import numpy as np

entry = np.zeros((2, 2, 4, 4))
for i in range(2):
    for j in range(2):
        entry[i, j, i : i + 3, j : j + 3] = np.arange(1, 10).reshape(3, 3)
entry = entry.reshape(4, 16)

figure, axes = plt.subplots(figsize=(6.4, 2.2))
axes.imshow(np.where(entry, 0.25 + entry / 14, 0), cmap="Blues", vmin=0, vmax=1.6)
for row, column in np.argwhere(entry):
    label = f"$w_{{{int(entry[row, column])}}}$"
    axes.text(column, row, label, ha="center", va="center", fontsize=12)
axes.set_xticks(np.arange(-0.5, 16), minor=True)
axes.set_yticks(np.arange(-0.5, 4), minor=True)
axes.grid(False)
axes.grid(which="minor", color="#777777", alpha=0.6)
axes.tick_params(which="both", length=0)
axes.set(xticks=range(16), yticks=range(4), xlabel="input element", ylabel="output element")
plt.show()
