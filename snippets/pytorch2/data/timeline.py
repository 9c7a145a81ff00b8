import matplotlib.pyplot as plt

LOAD, TRAIN = 3, 1


def schedule(workers, batches):
    """When each batch is loaded and trained on: (worker, start of loading, start of training)."""
    free, trainer, plan = [0] * max(workers, 1), 0, []
    for batch in range(batches):
        who = batch % len(free)
        start = free[who] if workers else trainer
        trainer = max(start + LOAD, trainer)
        plan.append((who, start, trainer))
        free[who], trainer = start + LOAD, trainer + TRAIN
    return plan


axes = plt.subplots(3, 1, figsize=(6.4, 5.6), height_ratios=[2, 3, 4], sharex=True)[1]
for ax, workers in zip(axes, (0, 2, 3), strict=True):
    for who, loading, training in schedule(workers, 12):
        row = who + 1 if workers else 1
        ax.barh(row, LOAD, left=loading, color="C0", edgecolor="#ffffff", height=0.75)
        ax.barh(0, TRAIN, left=training, color="C1", edgecolor="#ffffff", height=0.75)
    rows = [f"worker {n}" for n in range(workers)] or ["load"]
    ax.set_yticks(range(len(rows) + 1), ["train", *rows])
    ax.set(xlim=(0, 24), ylim=(len(rows) + 0.6, -0.6))
    ax.set_title(f"num_workers={workers}", fontsize=14)
    ax.tick_params(labelsize=13)
    ax.grid(visible=False)
axes[-1].set_xlabel("time", fontsize=14)
plt.show()
