import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

training, _ = halves(digits())
model = digits_model()
flows = []  # the gradients that arrive at the outputs of the convolutions
for layer in model.layers:
    if isinstance(layer, torch.nn.Conv2d):
        layer.register_full_backward_hook(lambda _, __, out: flows.append(out[0].flatten()))
pixels = training.pixels[:256].clone().requires_grad_()
F.cross_entropy(model(pixels), training.labels[:256]).backward()
sizes = torch.cat(flows).abs()
logs = sizes[sizes > 0].log2()
for scale in (0, 12):
    lost = (logs + scale < -25).float().mean()
    coarse = (logs + scale < -14).float().mean() - lost
    print(f"scale 2^{scale:<3} to zero {lost:.0%}  with fewer digits {coarse:.0%}")

plt.rcParams["font.size"] = 14
axis = plt.subplots(figsize=(6.4, 3.8))[1]
axis.hist(logs, bins=range(-60, 20, 2), color="C0", alpha=0.85)
axis.hist(logs + 12, bins=range(-60, 20, 2), color="C1", histtype="step", linewidth=2.5)
for limit in (-24, -14, 16):
    axis.axvline(limit, color="0.5", linestyle="--")
top = axis.get_ylim()[1]
axis.set(xlim=(-36, 20), xlabel="log2 of the gradient", yticks=[], ylim=(0, 1.3 * top))
for place, name in ((-30, "zero"), (-19, "coarse"), (1, "float16")):
    axis.text(place, 1.18 * top, name, color="0.5", ha="center")
axis.text(-25, 0.8 * top, "loss", color="C0", ha="right")
axis.text(-1, 0.8 * top, "loss × $2^{12}$", color="C1")
plt.show()
