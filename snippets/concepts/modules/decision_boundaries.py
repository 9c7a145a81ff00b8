import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn
from torch.nn.functional import cross_entropy

points, labels = make_moons(600, noise=0.15, random_state=0)
x, y = torch.tensor(points, dtype=torch.float32), torch.tensor(labels)
x_train, y_train, x_test, y_test = x[:400], y[:400], x[400:], y[400:]
axis_1, axis_2 = torch.linspace(-1.8, 2.8, 200), torch.linspace(-1.3, 1.8, 200)
grid = torch.cartesian_prod(axis_1, axis_2)

activations = {"no activation": nn.Identity(), "ReLU": nn.ReLU()}
figure, panels = plt.subplots(1, 2, sharey=True)
for panel, (name, activation) in zip(panels, activations.items(), strict=True):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 16), activation, nn.Linear(16, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    for _ in range(200):
        loss = cross_entropy(model(x_train), y_train)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    with torch.no_grad():
        right = (model(x_test).argmax(dim=1) == y_test).sum()
        difference = model(grid).diff(dim=1).reshape(200, 200)
    print(f"{name:13}  loss {loss.item():.2f}  right on {right} of {len(y_test)}")

    for label, marker in enumerate("o^"):
        panel.scatter(*x_test[y_test == label].T, marker=marker, s=12)
    panel.contour(axis_1, axis_2, difference.T, [0], colors="black", linewidths=2.5)
    panel.set(title=name, xlabel="$x_1$", xlim=(-1.8, 2.8), ylim=(-1.3, 1.8))
    panel.grid(False)

weights, biases = (parameter.detach() for parameter in model[0].parameters())
for weight, bias in zip(weights, biases, strict=True):
    point = -bias * weight / weight.square().sum()
    along = torch.stack([-weight[1], weight[0]])
    panels[1].axline(point, point + along, color="gray", linewidth=0.8)
panels[0].set_ylabel("$x_2$")
plt.show()
