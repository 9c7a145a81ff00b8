import matplotlib.pyplot as plt
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])


def loss_of(w):
    return ((w * x - y) ** 2).mean()


def descend(learning_rate, steps):
    w = torch.tensor(1.0, requires_grad=True)
    path = []
    for _ in range(steps + 1):
        loss = loss_of(w)
        loss.backward()
        path.append((w.item(), loss.item()))
        with torch.no_grad():
            w -= learning_rate * w.grad
        w.grad = None
    return path


with plt.rc_context({"font.size": 13}):
    curve = torch.linspace(0.25, 3.75, 100)
    axes = plt.subplots(1, 2, figsize=(6.4, 3.6), sharey=True)[1]
    for ax, rate in zip(axes, (0.04, 0.14), strict=True):
        ax.plot(curve, [loss_of(w) for w in curve], color="0.5", alpha=0.6)
        ax.plot(*zip(*descend(rate, 5), strict=True), "o-", color="C1", linewidth=1.2)
        ax.set(xlabel="w", xticks=[1, 2, 3], ylim=(0, 23), title=rf"$\eta = {rate}$")
    axes[0].set_ylabel("loss")
    plt.show()
