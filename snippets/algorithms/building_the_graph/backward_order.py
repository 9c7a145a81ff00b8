import matplotlib.pyplot as plt
import torch
from torch.autograd.graph import get_gradient_edge

from snippets.kit.drawing import draw_graph

x = torch.tensor(0.5, requires_grad=True)
u = torch.exp(x)
s = torch.sin(u)
c = torch.cos(u)
y = s * c
names = {"x": x, "u": u, "s": s, "c": c, "y": y}

order = []
for name, tensor in names.items():
    node = get_gradient_edge(tensor).node
    node.register_prehook(lambda gradients, name=name: order.append(name))
y.backward()
print(order)

numbered = {f"{at}. {name}": names[name] for at, name in enumerate(order, 1)}
draw_graph(y, numbered, backward=True)
plt.show()
