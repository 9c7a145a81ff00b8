import random

import matplotlib.pyplot as plt


def shuffled(stream, size, seed):
    """Hand out a random one of the `size` items held; the next item takes its place."""
    rng, held = random.Random(seed), []
    for item in stream:
        if len(held) < size:
            held.append(item)
        else:
            place = rng.randrange(size)
            yield held[place]
            held[place] = item
    rng.shuffle(held)
    yield from held


axes = plt.subplots(1, 3, figsize=(6.4, 2.8), sharey=True)[1]
for ax, size in zip(axes, (1, 20, 200), strict=True):
    ax.plot(list(shuffled(range(200), size, seed=0)), "o", color="C0", markersize=3)
    ax.set(xticks=[0, 200], yticks=[0, 200])
    ax.set_title(f"buffer {size}", fontsize=14)
    ax.set_xlabel("comes out", fontsize=14)
    ax.tick_params(labelsize=13)
axes[0].set_ylabel("went in", fontsize=14)
plt.show()
