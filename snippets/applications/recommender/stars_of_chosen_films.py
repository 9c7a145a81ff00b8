import matplotlib.pyplot as plt
import torch

from snippets.kit.recommender.events import world

made = world()
steps = torch.arange(1, 11) / 2
figure, axes = plt.subplots(figsize=(6.0, 2.6))
for shift, events, label in ((-0.1, made.events, "chosen"), (0.1, made.random, "random pairs")):
    share = (2 * events.stars).long().bincount(minlength=11)[1:] / len(events)
    axes.bar(
        (steps + shift).tolist(),
        share.tolist(),
        width=0.2,
        label=f"{label}, mean {events.stars.mean():.1f}",
    )
axes.set(xlabel="stars", ylabel="share of ratings", xticks=steps.tolist(), ylim=(0, 0.26))
axes.legend(frameon=False, loc="upper left")
plt.show()
