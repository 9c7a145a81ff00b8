import matplotlib.pyplot as plt
import torch

zero = torch.tensor(0.0)
ways = {
    "relu": torch.relu,
    "maximum": lambda z: torch.maximum(z, zero),
    "where": lambda z: torch.where(z >= 0, z, zero),
}
plt.rcParams["font.size"] = 13
plt.plot([-1, 0, 1], [0, 0, 1], color="0.5", linewidth=6, alpha=0.5)
for color, (name, f) in zip(("C0", "C1", "C2"), ways.items(), strict=True):
    z = torch.tensor(0.0, requires_grad=True)
    f(z).backward()
    slope = z.grad.item()
    plt.plot([-0.6, 0.6], [-0.6 * slope, 0.6 * slope], "--", color=color)
    plt.text(0.7, 0.6 * slope, f"{name}: {slope:g}", color=color, va="center")
plt.gca().set(xlabel="z", ylabel="max(z, 0)", xticks=[-1, 0, 1], yticks=[0, 1])
plt.show()
