from fractions import Fraction

import matplotlib.pyplot as plt
import torch


def relative_errors(dtype, decades):
    x = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=dtype)
    y = torch.tensor([3.0, 5.0, 5.0, 8.0], dtype=dtype)
    w = torch.tensor(1.1, dtype=dtype, requires_grad=True)
    exact = 15 * (Fraction(w.item()) - 2)

    def error(slope):
        return abs(float(Fraction(slope.item()) / exact - 1))

    def loss_of(w):
        return ((w * x - y) ** 2).mean()

    loss_of(w).backward()
    with torch.no_grad():
        slopes = [(loss_of(w + 10.0**-k) - loss_of(w)) / 10.0**-k for k in range(decades)]
    return error(w.grad), [error(slope) for slope in slopes]


with plt.rc_context({"font.size": 13}):
    plt.figure(figsize=(6.4, 4.2))
    for dtype, color, decades in [(torch.float32, "C1", 8), (torch.float64, "C0", 16)]:
        autograd, finite = relative_errors(dtype, decades)
        name = str(dtype).removeprefix("torch.")
        plt.loglog([10.0**-k for k in range(decades)], finite, "o-", color=color)
        plt.axhline(autograd, color=color, linestyle="--")
        plt.text(10.0 ** (1 - decades), finite[-1] * 3, name, color=color, ha="center")
        plt.text(1.5, autograd * 2, f"autograd, {name}", color=color, ha="right")
    plt.text(1e-11, 50, "finite differences", ha="center")
    plt.gca().set(xlabel="step h", ylabel="relative error", ylim=(1e-17, 1e3), xlim=(1e-17, 2))
    plt.yticks([1e-16, 1e-12, 1e-8, 1e-4, 1])
    plt.xticks([1e-15, 1e-10, 1e-5, 1])
    plt.show()
