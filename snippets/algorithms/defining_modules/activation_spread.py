import math

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
width, depth = 256, 30
figure, panel = plt.subplots(figsize=(6.4, 3.8))
for gain, label, color in [
    (2.0, "gain 2", "C1"),
    (math.sqrt(2), r"gain $\sqrt{2}$", "C2"),
    (1 / math.sqrt(3), r"gain $1/\sqrt{3}$ (default)", "C0"),
]:
    h, spread = torch.randn(1000, width), []
    for _ in range(depth):
        z = h @ (torch.randn(width, width) * gain / math.sqrt(width)).T
        spread.append(z.square().mean().sqrt())
        h = torch.relu(z)
    layers = range(1, depth + 1)
    predicted = [gain * (gain**2 / 2) ** ((layer - 1) / 2) for layer in layers]
    panel.semilogy(layers, spread, "o", color=color, markersize=4.5, label=label)
    panel.semilogy(layers, predicted, color=color, linewidth=1)
panel.set(xlabel="layer", ylabel="root mean square", yticks=[1e-10, 1e-5, 1, 1e5])
panel.legend()
plt.show()
