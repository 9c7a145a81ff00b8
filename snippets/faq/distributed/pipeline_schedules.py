from itertools import accumulate

import matplotlib.pyplot as plt

STAGES, MICROBATCHES = 3, 6
LENGTH = {"F": 1, "B": 2}  # a backward pass takes about twice as long as a forward pass


def gpipe(stage):
    return [(kind, m) for kind in "FB" for m in range(MICROBATCHES)]


def one_forward_one_backward(stage):
    ahead = STAGES - stage  # forward passes before the first backward pass
    jobs = [("F", m) for m in range(ahead)]
    for m in range(MICROBATCHES):
        jobs.append(("B", m))
        if m + ahead < MICROBATCHES:
            jobs.append(("F", m + ahead))
    return jobs


def simulate(order):
    """When each job ends: after the one before it in its stage, and after what it needs."""
    waiting, free, ends = [order(stage) for stage in range(STAGES)], [0] * STAGES, {}
    while any(waiting):
        for stage, jobs in enumerate(waiting):
            while jobs:
                kind, m = jobs[0]
                needs = (stage - 1, "F", m) if kind == "F" else (stage + 1, "B", m)
                if needs[0] == STAGES:
                    needs = (stage, "F", m)  # the last stage turns round
                if needs[0] >= 0 and needs not in ends:
                    break
                free[stage] = max(free[stage], ends.get(needs, 0)) + LENGTH[kind]
                ends[stage, kind, m] = free[stage]
                jobs.pop(0)
    return ends


figure, axes = plt.subplots(2, 1, sharex=True, figsize=(6.4, 3.8))
for ax, name, order in zip(axes, ("GPipe", "1F1B"), (gpipe, one_forward_one_backward), strict=True):
    ends = simulate(order)
    total = max(ends.values())
    kept = list(accumulate(1 if kind == "F" else -1 for kind, _ in order(0)))
    idle = 1 - sum(LENGTH[kind] for _, kind, _ in ends) / (STAGES * total)
    print(f"{name:5}: idle {idle:.0%}, stage 0 keeps at most {max(kept)} microbatches")
    for (stage, kind, m), end in ends.items():
        start, color = end - LENGTH[kind], {"F": "C0", "B": "C1"}[kind]
        ax.barh(stage, LENGTH[kind], left=start, height=0.9, color=color, edgecolor="#222222")
        ax.text((start + end) / 2, stage, m, ha="center", va="center", color="white")
    ax.set(title=name, yticks=range(STAGES), ylabel="stage", ylim=(STAGES - 0.5, -0.5))
    ax.grid(False)
axes[1].set_xlabel("time")
plt.show()
