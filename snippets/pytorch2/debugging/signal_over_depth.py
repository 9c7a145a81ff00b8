import matplotlib.pyplot as plt
import torch
from torch import nn

from snippets.pytorch2.debugging.probe import probe

torch.manual_seed(0)
x = torch.randn(256, 64)


def network(fault):
    layers = [nn.Linear(64, 64) for _ in range(16)]
    for number, layer in enumerate(layers):
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        nn.init.zeros_(layer.bias)
        if fault == "one layer" and number == 9:
            nn.init.normal_(layer.weight, std=0.01)
        elif fault == "all layers":
            nn.init.normal_(layer.weight, std=0.1)
    return nn.Sequential(*(part for layer in layers for part in (layer, nn.ReLU())))


figure, axes = plt.subplots(1, 2, figsize=(7.4, 3.8), layout="constrained")
for colour, fault in enumerate(("none", "one layer", "all layers")):
    model, seen = network(fault), []
    with probe(model, lambda *what, seen=seen: seen.append(what)):
        model(x).pow(2).sum().div(2).backward()
    for axis, wanted in zip(axes, ("output", "gradient"), strict=True):
        sizes = {int(name) // 2 + 1: t.std().item() for name, kind, t in seen if kind == wanted}
        layers = sorted(sizes)
        style = {"color": f"C{colour}", "markersize": 4, "label": fault}
        axis.semilogy(layers, [sizes[number] for number in layers], "o-", **style)
        axis.set(title=wanted, xlabel="layer")
axes[0].set_ylabel("standard deviation")
figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=3)
plt.show()
