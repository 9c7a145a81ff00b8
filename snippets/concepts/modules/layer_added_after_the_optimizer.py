import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model[2] = nn.Linear(16, 3)

before = [parameter.clone() for parameter in model.parameters()]
nn.functional.cross_entropy(model(torch.randn(8, 2)), torch.zeros(8, dtype=torch.long)).backward()
optimizer.step()
for (name, parameter), old in zip(model.named_parameters(), before, strict=True):
    print(name, "changed" if not torch.equal(parameter, old) else "did not change")
