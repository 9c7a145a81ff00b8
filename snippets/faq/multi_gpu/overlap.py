import matplotlib.pyplot as plt

INK, BLUE, ORANGE = "#222222", "#bfdcef", "#f7cfae"
ax = plt.subplots(figsize=(6.4, 2.9))[1]


def bar(row, start, length, text, fill):
    ax.barh(row, length, left=start, height=0.7, color=fill, edgecolor=INK, linewidth=1)
    ax.text(start + length / 2, row, text, ha="center", va="center", fontsize=13, color=INK)


for row, start, text in [(0, 0, "forward"), (3, 0, "forward")]:
    bar(row, start, 2.4, text, "#ffffff00")
for row in (0, 3):
    for step, layer in enumerate(["5, 4", "3, 2", "1, 0"]):
        bar(row, 2.4 + 1.6 * step, 1.6, layer, BLUE)
bar(1, 7.2, 3.6, "all gradients", ORANGE)
for step, bucket in enumerate("012"):
    bar(4, 4.0 + 1.6 * step, 1.2, bucket, ORANGE)
ax.axvline(10.8, 0.5, 0.98, color=INK, lw=1, ls=":")
ax.axvline(8.4, 0.02, 0.48, color=INK, lw=1, ls=":")
ax.set(xlim=(0, 11), ylim=(4.6, -0.6), xlabel="time")
ax.set_xticks([])
ax.set_yticks([0, 1, 3, 4], ["compute", "all-reduce"] * 2)
ax.tick_params(length=0, labelsize=13)
ax.xaxis.label.set_fontsize(13)
ax.grid(visible=False)
ax.spines["left"].set_visible(False)
plt.show()
