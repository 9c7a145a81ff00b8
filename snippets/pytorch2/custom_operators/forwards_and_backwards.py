import matplotlib.pyplot as plt
import torch


def leaky_sum(x, decay):
    level = x.clone()
    for t in range(1, len(x)):
        level[t] += decay * level[t - 1]
    return level


pulses = torch.zeros(40)
pulses[[5, 8, 11, 25]] = torch.tensor([1.0, 1.0, 1.0, 2.0])
panels = {
    "forward: what came in leaks to the right": leaky_sum(pulses, 0.85),
    "backward: the gradient leaks to the left": leaky_sum(pulses.flip(0), 0.85).flip(0),
}
figure, both = plt.subplots(2, 1, figsize=(6.4, 4.2), sharex=True, sharey=True)
for axes, (title, result) in zip(both, panels.items(), strict=True):
    axes.bar(range(40), pulses.tolist(), width=0.5, color="C1", label="given")
    axes.plot(result.tolist(), color="C0", marker=".", label="leaky sum")
    axes.set_title(title, fontsize=11, loc="left")
both[0].legend()
both[1].set_xlabel("time step")
plt.show()
