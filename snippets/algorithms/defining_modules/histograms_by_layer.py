import torch
from matplotlib import pyplot as plt

WIDTH, LAYERS, SHOWN = 256, 12, (1, 4, 8, 12)
gains = {"default gain": 3**-0.5, r"gain $\sqrt{2}$": 2**0.5, "gain 2": 2.0}
edges = torch.linspace(-7, 4, 45)
figure, axes = plt.subplots(
    2, 3, sharex=True, sharey=True, figsize=(7.2, 4.8), layout="constrained"
)
for column, (label, gain) in enumerate(gains.items()):
    torch.manual_seed(0)
    h, z = torch.randn(256, WIDTH), []
    for _ in range(LAYERS):
        weight = torch.randn(WIDTH, WIDTH) * gain / WIDTH**0.5
        z.append((h @ weight.T).requires_grad_())
        h = z[-1].relu()
    gradients = torch.autograd.grad((h * torch.randn(256, WIDTH)).sum(), z)
    for row, kept in enumerate((z, gradients)):
        for number, layer in enumerate(SHOWN):
            values = kept[layer - 1].detach()
            sizes = values[values != 0].abs().log10()
            shares = sizes.histogram(edges).hist / len(sizes)
            axes[row, column].stairs(
                shares.tolist(), edges.tolist(), color=f"C{number}", label=f"layer {layer}"
            )
    axes[0, column].set_title(label)
axes[0, 0].set_ylabel("outputs $z$")
axes[1, 0].set_ylabel("gradients")
axes[1, 1].set(xlabel="power of 10", xticks=(-6, -3, 0, 3), yticks=())
figure.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
plt.show()
