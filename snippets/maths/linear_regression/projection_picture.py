import matplotlib.pyplot as plt
import torch

X = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]])
y = torch.tensor([1.0, 3.0, 2.0])
fitted = X @ torch.linalg.lstsq(X, y).solution

Q, _ = torch.linalg.qr(X, mode="complete")  # two axes in the plane, one normal to it
Q = Q * torch.sign(Q.T @ torch.stack([X[:, 0], X[:, 1], y], dim=1)).diagonal()
screen = torch.tensor([[1.0, 0.0], [0.55, 0.42], [0.0, 1.0]])
corners = torch.tensor([[-0.5, -0.4, 0], [4.2, -0.4, 0], [4.2, 2.1, 0], [-0.5, 2.1, 0]]) @ screen
plt.figure(figsize=(6.4, 2.9))
plt.fill(*corners.T, color="C5", alpha=0.2)
arrows = {"$x_1$": (X[:, 0], "C6"), "$x_2$": (X[:, 1], "C6"), "$y$": (y, "C0")}
arrows["$Xw^*$"] = (fitted, "C2")
for name, (vector, color) in arrows.items():
    end = (vector @ Q @ screen).tolist()
    plt.annotate("", end, (0, 0), arrowprops={"arrowstyle": "-|>", "color": color, "lw": 2.5})
    plt.text(end[0] + 0.06, end[1] + 0.04, name, color=color, fontsize=16)
foot, top = fitted @ Q @ screen, y @ Q @ screen
plt.plot(*torch.stack([foot, top]).T, "--", color="C1")
plt.text(*((foot + top) / 2 + 0.06), "$r$", color="C1", fontsize=16)
side = -0.2 * fitted / fitted.norm() @ Q @ screen
plt.plot(*torch.stack([foot + side, foot + side + screen[2] * 0.2, foot + screen[2] * 0.2]).T, "C1")
plt.axis("equal")
plt.axis("off")
plt.show()
