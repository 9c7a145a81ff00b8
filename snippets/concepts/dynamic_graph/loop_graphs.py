import matplotlib.pyplot as plt
import torch

from snippets.drawing import draw_graph


def grow(rate):
    balance, years = torch.tensor(1.0), 0
    while balance < 2:
        balance = balance * rate
        years += 1
    return balance, years


_, axes = plt.subplots(2, figsize=(5.2, 3.4), height_ratios=(2, 3))
for value, ax in zip((1.5, 1.2), axes, strict=True):
    rate = torch.tensor(value, requires_grad=True)
    balance, years = grow(rate)
    draw_graph(balance, {"rate": rate}, ax)
    ax.set_title(f"rate = {value}", loc="left")

    balance.backward()
    expected = years * value ** (years - 1)
    print(f"rate {value}: {years} years, gradient {rate.grad:.3f}, expected {expected:.3f}")
plt.show()
