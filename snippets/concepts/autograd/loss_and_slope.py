import matplotlib.pyplot as plt
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])

plt.rcParams["font.size"] = 13
left, right = plt.subplots(1, 2, figsize=(6.4, 3.6))[1]
left.plot(x, y, "o", color="C0", markersize=8)
left.plot([0, 4.4], [0, 4.4], color="C1")
left.text(4.4, 2.2, "w = 1", color="C1", ha="right")
left.set(
    xlabel="x (km)", ylabel="y (min)", xlim=(0, 4.5), ylim=(0, 9), xticks=range(5), yticks=[0, 4, 8]
)
left.vlines(x, x, y, color="C1", linestyle=":", linewidth=1.5)

w = torch.linspace(0.6, 3.4, 100)
loss = ((w[:, None] * x - y) ** 2).mean(dim=1)
right.plot(w, loss, color="C0")
tangent = torch.tensor([0.62, 1.5])
right.plot(tangent, 8.25 - 15 * (tangent - 1), color="C1", linewidth=1.5)
right.plot(1, 8.25, "o", color="C1", markersize=8)
right.text(1.15, 9, "slope $-15$", color="C1")
right.set(xlabel="w (min per km)", ylabel="loss", xticks=[1, 2, 3], yticks=[0, 5, 10], ylim=(0, 15))
plt.show()
