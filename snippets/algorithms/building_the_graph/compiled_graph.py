import matplotlib.pyplot as plt
import torch

from snippets.kit.drawing import draw_graph

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)


def loss_of(a, k):
    return (a * torch.exp(-t * k) - measured) ** 2


_, axes = plt.subplots(2, figsize=(5.6, 2.4))
compiled = torch.compile(loss_of, backend="aot_eager")
functions = {"eager": loss_of, "compiled": compiled}
for (title, function), ax in zip(functions.items(), axes, strict=True):
    draw_graph(function(a, k), {"a": a, "k": k}, ax)
    ax.set_title(title, loc="left")
plt.show()
