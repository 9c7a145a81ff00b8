import matplotlib.pyplot as plt
import torch

lengths = torch.randint(2, 30, (64,), generator=torch.Generator().manual_seed(0))
axes = plt.subplots(2, 1, figsize=(6.4, 4.8))[1]
for ax, order, name in [
    (axes[0], torch.arange(64), "as they come"),
    (axes[1], lengths.argsort(stable=True), "similar lengths together"),
]:
    batches = lengths[order].view(8, 8)
    longest = batches.amax(1, keepdim=True).expand_as(batches)
    share = 1 - lengths.sum() / longest.sum()
    ax.bar(range(64), longest.flatten().tolist(), color="#c7c7c7", width=1.0)
    ax.bar(range(64), batches.flatten().tolist(), color="C0", width=1.0)
    ax.vlines(torch.arange(9) * 8 - 0.5, 0, 30, color="#7f7f7f", linewidth=1)
    ax.set(xlim=(-0.5, 63.5), ylim=(0, 30), xticks=[], yticks=[0, 15, 30])
    ax.set_title(f"{name}: {share:.0%} padding", fontsize=15)
    ax.set_ylabel("tokens", fontsize=14)
    ax.tick_params(labelsize=13)
    ax.grid(visible=False)
plt.show()
