import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.func import functional_call, grad_and_value, vmap

digits = load_digits()
x = torch.tensor(digits.data[:600] / 16, dtype=torch.float32)
y = torch.tensor(digits.target[:600])
torch.manual_seed(0)
wrong = torch.randperm(600)[:30]
y[wrong] = (y[wrong] + torch.randint(1, 10, (30,))) % 10

model = nn.Sequential(nn.Linear(64, 32), nn.Tanh(), nn.Linear(32, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(40):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()


def loss(parameters, x, y):
    return nn.functional.cross_entropy(functional_call(model, parameters, (x,)), y)


parameters = {name: p.detach() for name, p in model.named_parameters()}
each, losses = vmap(grad_and_value(loss), in_dims=(None, 0, 0))(parameters, x, y)
norms = sum(g.flatten(1).square().sum(1) for g in each.values()).sqrt()
for name, score in {"gradient": norms, "loss": losses}.items():
    found = score.topk(30).indices
    print(f"largest {name}:", torch.isin(found, wrong).sum().item(), "of 30")
