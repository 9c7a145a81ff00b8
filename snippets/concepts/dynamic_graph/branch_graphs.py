import matplotlib.pyplot as plt
import torch

from snippets.kit.drawing import autograd_graph, draw_graph


def f(x):
    if x > 0:
        return x * torch.exp(-x)
    return x * 0.1


_, axes = plt.subplots(2, figsize=(4.8, 2.2), height_ratios=(3, 2))
for value, ax in zip((2.0, -2.0), axes, strict=True):
    x = torch.tensor(value, requires_grad=True)
    y = f(x)
    draw_graph(y, {"x": x, "y": y}, ax)
    ax.set_title(f"x = {value:g}", loc="left")

    nodes, _ = autograd_graph(y, {"x": x})
    y.backward()
    labels = [node.label for node in nodes]
    print(f"x = {value:g}: {labels}, dy/dx = {x.grad:.4f}")
plt.show()
