import matplotlib.pyplot as plt
import torch

X = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]])
y = torch.tensor([1.0, 3.0, 2.0])
fitted = X @ torch.linalg.lstsq(X, y).solution

axes = plt.figure(figsize=(6.4, 4.4)).add_subplot(projection="3d")
corners = torch.tensor([[-0.5, -0.4], [-0.5, 2.6], [1.6, 2.6], [1.6, -0.4]]) @ X.T
axes.plot_trisurf(*corners.T.numpy(), triangles=[[0, 1, 2], [0, 2, 3]], color="C5", alpha=0.25)
axes.plot(*torch.cat([corners, corners[:1]]).T.numpy(), color="C5", linewidth=1)
for vector, color, name in [(y, "C0", "y"), (fitted, "C2", "Xw*")]:
    axes.quiver(0, 0, 0, *vector.tolist(), color=color, arrow_length_ratio=0.08)
    axes.text(*(1.06 * vector).tolist(), name, color=color, fontsize=15)
axes.plot(*torch.stack([fitted, y]).T.numpy(), color="C1", linestyle="--")
axes.text(*((fitted + y) / 2).tolist(), "  r", color="C1", fontsize=15)
axes.set_axis_off()
axes.view_init(20, -100)
plt.show()
