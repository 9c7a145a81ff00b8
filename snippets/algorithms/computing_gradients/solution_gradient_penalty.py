import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-2, 2, 64)[:, None]
y = x.sign()


def slope_of(model, x):
    x = x.clone().requires_grad_()
    (slope,) = torch.autograd.grad(model(x).sum(), x, create_graph=True)
    return slope


def fit(strength):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(250):
        loss = (model(x) - y).square().mean()
        if strength:
            excess = (slope_of(model, x).abs() - 1).relu()
            loss = loss + strength * excess.square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


plt.rcParams["font.size"] = 13
plt.plot(x, y, "o", color="0.6", markersize=3)
fine = torch.linspace(-2, 2, 401)[:, None]
for strength, style in [(0, "C1--"), (100, "C0-")]:
    model = fit(strength)
    steepest = slope_of(model, fine).abs().max().item()
    print(f"strength {strength}: steepest slope {steepest:.1f}")
    plt.plot(fine, model(fine).detach(), style, label=f"strength {strength}")
plt.gca().set(xlabel="$x$", xticks=[-2, -1, 0, 1, 2], yticks=[-1, 0, 1])
plt.legend(loc="upper left")
plt.show()
