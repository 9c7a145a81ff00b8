import matplotlib.pyplot as plt
import torch

km = torch.tensor([1.0, 2.0, 4.0, 5.0])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])


def loss_of(rate, base):
    return ((rate[..., None] * km + base[..., None] - fare) ** 2).mean(dim=-1)


rate = torch.tensor(1.0, requires_grad=True)
base = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([rate, base], lr=0.04)
path = []
for _ in range(501):
    path.append((rate.item(), base.item()))
    optimizer.zero_grad()
    loss_of(rate, base).backward()
    optimizer.step()

rates, bases = torch.linspace(0.7, 3.1, 240), torch.linspace(-0.6, 2.6, 240)
losses = loss_of(*torch.meshgrid(rates, bases, indexing="xy"))
levels = [0.1, 0.6, 1.8, 4, 7, 11.5, 18]
plt.contour(rates, bases, losses, levels=levels, colors="#0067a5", linewidths=1.1, alpha=0.6)
plt.plot(*zip(*path, strict=True), color="#b84a00")
for step, offset in ((0, (0, -20)), (1, (-26, 8)), (500, (34, -6))):
    plt.plot(*path[step], "o", color="#b84a00")
    plt.annotate(f"step {step}", path[step], xytext=offset, textcoords="offset points", ha="center")
plt.xlabel("rate")
plt.ylabel("base")
plt.grid(False)
plt.show()
