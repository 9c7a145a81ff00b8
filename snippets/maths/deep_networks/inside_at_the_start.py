import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

from snippets.maths.deep_networks.network import network
from snippets.maths.deep_networks.training import TRAINING

KINDS = {
    "plain": {"norm": False, "shortcut": False},
    "shortcut": {"norm": False, "shortcut": True},
    "norm": {"norm": True, "shortcut": False},
    "both": {"norm": True, "shortcut": True},
}
figure, (signal, gradient) = plt.subplots(1, 2, figsize=(6.4, 3.4), sharex=True)
for name, options in KINDS.items():
    torch.manual_seed(0)
    model, sizes = network(9, **options), []
    for block in model[2:-3]:
        block.register_forward_hook(lambda _, __, y, sizes=sizes: sizes.append(y.std().item()))
    pixels, labels = TRAINING.pixels[::4], TRAINING.labels[::4]
    F.cross_entropy(model(2 * pixels - 1), labels).backward()
    convolutions = [block.change[0] for block in model[2:-3]]
    numbers = range(1, len(sizes) + 1)
    signal.semilogy(numbers, sizes, ".-", label=name)
    gradient.semilogy(numbers, [c.weight.grad.square().mean().sqrt() for c in convolutions], ".-")
signal.set_title("standard deviation of the output", fontsize=11)
signal.set(xlabel="block", xticks=range(2, 19, 4))
gradient.set_title("gradient of the first weights", fontsize=11)
gradient.set(xlabel="block")
figure.legend(loc="outside lower center", ncols=4)
plt.show()
