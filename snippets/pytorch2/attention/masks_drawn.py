import matplotlib.pyplot as plt
import torch

real = torch.tensor([True, True, True, True, False, False])
causal = torch.ones(6, 6, dtype=torch.bool).tril()
padding = real.expand(6, 6)
titles = {"causal": causal, "padding": padding, "both": causal & padding}
with plt.rc_context({"font.size": 14}):
    axes = plt.subplots(1, 3, figsize=(7.2, 3.2), sharey=True)[1]
    for ax, (title, allowed) in zip(axes, titles.items(), strict=True):
        for row in range(6):
            for column in range(6):
                look = bool(allowed[row, column])
                color = "#0072b2" if look else "#999999"
                box = plt.Rectangle((column - 0.45, row - 0.45), 0.9, 0.9, facecolor=color)
                box.set_alpha(0.8 if look else 0.2)
                ax.add_patch(box)
        ax.set(xlim=(-0.6, 5.6), ylim=(5.6, -0.6), aspect="equal", title=title, xlabel="key")
        ax.set_xticks(range(6), ["a", "b", "c", "d", "·", "·"])
        ax.set_yticks(range(6), ["a", "b", "c", "d", "·", "·"])
        ax.grid(False)
    axes[0].set_ylabel("query")
    plt.show()
