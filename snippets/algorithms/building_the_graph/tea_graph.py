import matplotlib.pyplot as plt
import torch

from snippets.kit.drawing import draw_graph

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)
tea = a * torch.exp(-t * k)
loss = (tea - measured) ** 2

draw_graph(loss, {"a": a, "k": k, "tea": tea, "loss": loss})
plt.show()
