import matplotlib.pyplot as plt
import torch

from snippets.kit.drawing import draw_graph


def grow(factor):
    balance, years = torch.tensor(1.0), 0
    while balance < 2:
        balance = balance * factor
        years += 1
    return balance, years


_, axes = plt.subplots(2, figsize=(5.4, 3.0), height_ratios=(2, 3))
for value, ax in zip((1.5, 1.2), axes, strict=True):
    factor = torch.tensor(value, requires_grad=True)
    balance, years = grow(factor)
    draw_graph(balance, {"factor": factor}, ax)
    ax.set_title(f"factor = {value}", loc="left")

    balance.backward()
    expected = years * value ** (years - 1)
    print(f"{years} years: gradient {factor.grad:.3f}, expected {expected:.3f}")
plt.show()
