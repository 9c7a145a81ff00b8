import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons

points, labels = make_moons(600, noise=0.15, random_state=0)
x = torch.tensor(points, dtype=torch.float32)
y = torch.tensor(labels)
print(x.shape, x.dtype)
print(y.shape, y.dtype)

plt.scatter(*x[y == 0].T, marker="o", s=14, label="class 0")
plt.scatter(*x[y == 1].T, marker="^", s=14, label="class 1")
plt.xlabel("$x_1$")
plt.ylabel("$x_2$")
plt.legend()
plt.axis("equal")
plt.show()
