import matplotlib.pyplot as plt
import torch

# One square: one sample (column) of one channel (row), with all its pixels.
channel, sample = torch.meshgrid(torch.arange(6), torch.arange(6), indexing="ij")
shares = {
    "BatchNorm": channel,
    "LayerNorm": sample,
    "InstanceNorm": 6 * channel + sample,
    "GroupNorm,\n2 groups": 2 * sample + channel // 3,
}

figure, panels = plt.subplots(1, 4, figsize=(6.4, 2.3))
for panel, (name, numbers) in zip(panels, shares.items(), strict=True):
    first = numbers == numbers[0, 0]
    panel.imshow(torch.where(first, 0.35, 0.0).numpy(), cmap="Blues", vmin=0, vmax=0.7)
    for edge in range(7):
        panel.axhline(edge - 0.5, color="gray", linewidth=0.6)
        panel.axvline(edge - 0.5, color="gray", linewidth=0.6)
    panel.set(title=name, xlabel="sample", xticks=[], yticks=[])
panels[0].set_ylabel("channel")
plt.show()
