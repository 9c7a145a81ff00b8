import matplotlib.pyplot as plt
import torch
from torch.optim import SGD, Adam


def losses(optimizer_class, degrees, **settings):
    angle = torch.deg2rad(torch.tensor(float(degrees)))
    turn = torch.stack([angle.cos(), -angle.sin(), angle.sin(), angle.cos()]).reshape(2, 2)
    w = (turn @ torch.tensor([-8.0, 2.0])).requires_grad_()
    optimizer = optimizer_class([w], **settings)
    found = []
    for _ in range(60):
        a, b = turn.T @ w
        loss = (a**2 + 25 * b**2) / 2
        found.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return found


kinds = {SGD: {"lr": 0.03, "momentum": 0.8}, Adam: {"lr": 0.5}}
with plt.rc_context({"font.size": 14}):
    axes = plt.subplots(1, 2, figsize=(6.4, 3.6), sharey=True)[1]
    for ax, (kind, settings) in zip(axes, kinds.items(), strict=True):
        for degrees, style in ((0, "-"), (45, "--")):
            ax.semilogy(losses(kind, degrees, **settings), style, label=f"turned by {degrees}°")
        ax.set(title=kind.__name__, xlabel="step", ylim=(1e-3, 200))
    axes[0].set_ylabel("loss")
    axes[1].legend(fontsize=12)
    plt.show()
