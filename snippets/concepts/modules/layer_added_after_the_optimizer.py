import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(16, 3)

before = [parameter.clone() for parameter in model.parameters()]
model(torch.randn(8, 2)).square().sum().backward()
optimizer.step()
for (name, parameter), old in zip(model.named_parameters(), before, strict=True):
    print(name, "stayed" if torch.equal(parameter, old) else "changed")
