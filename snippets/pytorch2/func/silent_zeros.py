import torch
from torch import nn
from torch.func import functional_call, grad

model = nn.Linear(2, 1)
parameters = dict(model.named_parameters())
x = torch.ones(3, 2)

print(grad(lambda p: model(x).sum())(parameters)["weight"])
print(grad(lambda p: functional_call(model, p, (x,)).sum())(parameters)["weight"])


@torch.no_grad()
def square(x):
    return x**2


print(grad(square)(torch.tensor(3.0)))
with torch.no_grad():
    print(grad(lambda x: x**2)(torch.tensor(3.0)))
