import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, x):
        return nn.functional.softplus(x)


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
for layer in (model[0], model[2]):
    parametrize.register_parametrization(layer, "weight", Positive())

x = torch.linspace(-3, 3, 40).unsqueeze(1)
y = 2 * torch.sigmoid(4 * x - 4) + torch.sigmoid(4 * x + 6) + 0.3 * torch.randn(40, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(500):
    loss = (model(x) - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

points = torch.linspace(-10, 10, 1001).unsqueeze(1).requires_grad_()
(slopes,) = torch.autograd.grad(model(points).sum(), points)
print("never falls:", (slopes >= 0).all().item())
print("loss below 0.2:", loss.item() < 0.2)

plt.plot(x, y, "o", markersize=4, label="data")
plt.plot(x, model(x).detach(), label="monotone network")
plt.xlabel("x")
plt.legend()
plt.show()
