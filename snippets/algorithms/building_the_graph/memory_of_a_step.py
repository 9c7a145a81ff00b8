import weakref

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def memory_of_a_step(activation):
    """Return the KiB that only the graph holds, after every step."""
    layers = [f() for _ in range(4) for f in (lambda: nn.Linear(64, 64), activation)]
    x = torch.rand(256, 64)
    given = [x, *nn.ModuleList(layers).parameters()]
    given = {tensor.untyped_storage().data_ptr() for tensor in given}
    packed = []

    def pack(tensor):
        copy = tensor.detach()
        if tensor.untyped_storage().data_ptr() not in given:
            packed.append(weakref.ref(copy))
        return copy

    def kib():
        alive = [tensor for ref in packed if (tensor := ref()) is not None]
        memory = {tensor.data_ptr(): tensor.nbytes for tensor in alive}
        return sum(memory.values()) / 1024

    curve = [0.0]
    nodes = []
    with saved_tensors_hooks(pack, lambda copy: copy):
        for layer in layers:
            x = layer(x)
            nodes.append(x.grad_fn)
            curve.append(kib())
        loss = x.sum()
    for node in nodes:
        node.register_prehook(lambda gradients: curve.append(kib()))
    loss.backward()
    return [*curve, kib()]


with plt.rc_context({"font.size": 13}):
    for activation, color in ((nn.GELU, "C1"), (nn.ReLU, "C0")):
        curve = memory_of_a_step(activation)
        plt.plot(curve, "o-", color=color, label=activation.__name__)
        print(f"{activation.__name__}: peak {max(curve):.0f} KiB, end {curve[-1]:.0f}")
    plt.axvline(8.5, color="0.4", linestyle=":")
    plt.text(8, 560, "forward", ha="right")
    plt.text(9, 560, "backward")
    plt.gca().set(xlabel="step", ylabel="saved, KiB", xticks=[], ylim=(0, 600))
    plt.legend(loc="upper left")
    plt.show()
