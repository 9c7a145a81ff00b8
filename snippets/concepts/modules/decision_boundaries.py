import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn
from torch.nn.functional import cross_entropy

points, labels = make_moons(600, noise=0.15, random_state=0)
x, y = torch.tensor(points, dtype=torch.float32), torch.tensor(labels)
axis_1, axis_2 = torch.linspace(-1.8, 2.8, 200), torch.linspace(-1.3, 1.8, 200)
grid = torch.cartesian_prod(axis_1, axis_2)

figure, panels = plt.subplots(1, 2, sharey=True)
for panel, name, activation in zip(
    panels, ["no activation", "ReLU"], [nn.Identity(), nn.ReLU()], strict=True
):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 16), activation, nn.Linear(16, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(500):
        optimizer.zero_grad()
        cross_entropy(model(x[:400]), y[:400]).backward()
        optimizer.step()
    with torch.no_grad():
        right = (model(x[400:]).argmax(dim=1) == y[400:]).float().mean()
        margin = model(grid).diff(dim=1).reshape(200, 200)
    print(f"{name}: right on {right:.0%} of the new points")

    for label, marker in enumerate("o^"):
        panel.scatter(*x[400:][y[400:] == label].T, marker=marker, s=12)
    panel.contour(axis_1, axis_2, margin.T, levels=[0], colors="black", linewidths=2.5)
    panel.set_title(name)
    panel.set_xlabel("$x_1$")
panels[0].set_ylabel("$x_2$")
plt.show()
