import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
compiled = torch.compile(model, backend="eager")
x = torch.randn(5, 4)


def gradients(f):
    model.zero_grad()
    f(x).sum().backward()
    return [p.grad for p in model.parameters()]


print("same outputs:   ", torch.equal(compiled(x), model(x)))
print("same gradients: ", all(map(torch.equal, gradients(compiled), gradients(model))))
print("same parameters:", next(compiled.parameters()) is next(model.parameters()))
