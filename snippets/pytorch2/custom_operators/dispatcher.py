from itertools import pairwise

import matplotlib.pyplot as plt
import torch

from snippets.pytorch2.custom_operators.leaky_batch import leaky_sum

NAME = "site::leaky_sum"
layers = {  # from the first that is asked to the last
    "FuncTorchBatched": "register_vmap",
    "AutocastCPU": "register_autocast",
    "AutogradCPU": "register_autograd",
    "Meta": "register_fake",
    "CPU": "custom_op",
}
keys = {layer: getattr(torch._C.DispatchKey, layer) for layer in layers}
calls = {"CPU tensor": torch._C._dispatch_keys(torch.ones(2, 3))}
torch.vmap(
    lambda x: calls.update({"inside vmap": torch._C._dispatch_keys(x)}) or leaky_sum(x, 0.5)
)(torch.ones(2, 3))
calls["meta tensor"] = torch._C._dispatch_keys(torch.ones(2, 3, device="meta"))


def ours(layer):
    """Whether a function of ours is registered there."""
    general = {"AutogradCPU": "Autograd", "CPU": "CompositeExplicitAutograd"}
    found = torch._C._dispatch_has_kernel_for_dispatch_key
    return found(NAME, layer) or found(NAME, general.get(layer, layer))


figure, axes = plt.subplots(figsize=(6.6, 4.0))
axes.set_axis_off()
axes.set_xlim(-3.9, 3.3)
axes.set_ylim(-5.2, 1.1)
for row, (layer, registered) in enumerate(layers.items()):
    style = {"boxstyle": "round,pad=0.4", "fc": "none", "ec": "C0" if ours(layer) else "C6"}
    axes.text(-3.8, -row, registered, va="center", family="monospace", fontsize=10, bbox=style)
    axes.text(-0.35, -row, layer, va="center", ha="right", fontsize=10)
for column, (call, has) in enumerate(calls.items()):
    place = 0.4 + 1.25 * column
    axes.text(place, 0.75, call, ha="center", fontsize=10)
    path = []
    for row, layer in enumerate(layers):
        autograd_of_meta = layer == "AutogradCPU" and has.has(torch._C.DispatchKey.AutogradMeta)
        if has.has(keys[layer]) or autograd_of_meta:
            stop = ours(layer)
            path.append(-row)
            axes.plot(place, -row, "o", ms=12, mec="C1", mfc="C1" if stop else "none", mew=2)
    for upper, lower in pairwise(path):
        arrow = {"arrowstyle": "->", "lw": 1.6, "color": "C1", "shrinkA": 8, "shrinkB": 8}
        axes.annotate("", (place, lower), (place, upper), arrowprops=arrow)
axes.text(-3.8, -5, "filled: a function of ours runs     empty: passes on", fontsize=10)
plt.show()
