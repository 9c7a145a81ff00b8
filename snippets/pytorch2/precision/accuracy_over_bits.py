import matplotlib.pyplot as plt
import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy
from snippets.pytorch2.precision.quantised import quantise

_, test = halves(digits())
model, bits = digits_model().eval(), [8, 6, 5, 4, 3, 2]
plt.rcParams["font.size"] = 15
axis = plt.subplots(figsize=(6.4, 3.8))[1]
for name, per_channel, marker in (("one scale for each channel", True, "o"),
                                  ("one scale for each layer", False, "s")):  # fmt: skip
    shares = []
    for count in bits:
        small = quantise(model, bits=count, per_channel=per_channel)
        with torch.inference_mode():
            shares.append(accuracy(small(test.pixels), test.labels))
    axis.plot(bits, shares, marker=marker, label=name)
    print(f"{name}: " + "  ".join(f"{b} bits {s:.2f}" for b, s in zip(bits, shares, strict=True)))
axis.axhline(0.1, color="0.5", linestyle="--", linewidth=1.2)
axis.text(7.9, 0.12, "guessing", color="0.5", ha="left")
axis.set(xlabel="bits for each weight", ylabel="accuracy", ylim=(0, 1.02), xticks=bits)
axis.invert_xaxis()
axis.legend(loc="lower left", bbox_to_anchor=(0, 0.2))
plt.show()
