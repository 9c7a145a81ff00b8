import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
width, places = 64, torch.arange(41)
rates = 10000.0 ** (-torch.arange(0, width, 2) / width)
angles = places[:, None] * rates
sinusoids = torch.cat([angles.sin(), angles.cos()], dim=1)
learned = torch.randn(41, width)
learned /= learned[0].norm()
rotated = angles.cos().sum(1)  # rotary: a query and an equal key, all pairs of length 1

with plt.rc_context({"font.size": 14}):
    ax = plt.subplots(figsize=(6.4, 3.8))[1]
    ax.plot(places, sinusoids @ sinusoids[0] / (width / 2), label="sinusoidal", lw=5, alpha=0.4)
    ax.plot(places, rotated / (width / 2), "--", label="rotary", color="C1")
    ax.plot(places, learned @ learned[0], ":", label="learnt, before training", color="C2")
    ax.set(xlabel="distance", ylabel="score / largest score", ylim=(-0.35, 1.15))
    ax.legend(loc="upper right")
    plt.show()
