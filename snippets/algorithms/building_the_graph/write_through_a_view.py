import matplotlib.pyplot as plt
import torch

from snippets.kit.drawing import draw_graph

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = w * 2
v = y[0]

_, axes = plt.subplots(2, figsize=(5.0, 1.9))
for title, ax in zip(("before", "after"), axes, strict=True):
    if title == "after":
        v.mul_(10)
    print(f"{title}: version {y._version}, {y.grad_fn.name()}, {v.grad_fn.name()}")
    draw_graph(v, {"w": w, "y": y, "v": v}, ax)
    ax.set_title(title, loc="left")

y.sum().backward()
print(y.detach(), w.grad)
plt.show()
