import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(2, 16),
    nn.ReLU(),
    nn.Linear(16, 2),
)
x = torch.randn(5, 2)
print(torch.equal(model(x), model[2](model[1](model[0](x)))))
print([name for name, _ in model.named_parameters()])
