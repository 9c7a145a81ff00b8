import matplotlib.pyplot as plt
import torch

from snippets.kit.drawing import draw_graph

x = torch.tensor(3.0)
w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
y = (w * x + b) ** 2

draw_graph(y, {"w": w, "b": b, "y": y})
plt.show()
