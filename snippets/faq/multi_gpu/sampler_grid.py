import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from torch.utils.data import DistributedSampler

COLORS = ["#bfdcef", "#f7cfae", "#bfe6d8", "#ecd3e2"]
axes = plt.subplots(1, 2, figsize=(6.4, 2.9))[1]
for epoch, ax in enumerate(axes):
    seen = set()
    for place in range(3):
        for rank in range(4):
            sampler = DistributedSampler(range(10), num_replicas=4, rank=rank)
            sampler.set_epoch(epoch)
            index = list(sampler)[place]
            again = index in seen
            seen.add(index)
            cell = Rectangle((place, rank), 1, 1, facecolor=COLORS[rank], edgecolor="#222222")
            cell.set_hatch("//" if again else None)
            ax.add_patch(cell)
            ax.text(
                place + 0.5, rank + 0.5, index, ha="center", va="center", fontsize=15,
                weight="bold" if again else "normal", color="#222222",
            )  # fmt: skip
    ax.set(xlim=(0, 3), ylim=(4, 0), title=f"epoch {epoch}")
    ax.set_xticks([])
    ax.set_yticks([0.5, 1.5, 2.5, 3.5], [f"rank {rank}" if epoch == 0 else "" for rank in range(4)])
    ax.tick_params(length=0, labelsize=13)
    ax.title.set_fontsize(14)
    ax.grid(visible=False)
    ax.spines[:].set_visible(False)
plt.show()
