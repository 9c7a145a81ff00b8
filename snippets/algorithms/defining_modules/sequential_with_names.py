from collections import OrderedDict

import torch
from torch import nn

model = nn.Sequential(
    OrderedDict(
        enter=nn.Linear(64, 32),
        bend=nn.ReLU(),
        leave=nn.Linear(32, 10),
    )
)
print([name for name, _ in model.named_parameters()])
print(model.enter is model[0])

body = model[:-1]
print(type(body).__name__, body(torch.zeros(5, 64)).shape)
print(body.enter is model.enter)

model.append(nn.LogSoftmax(dim=1))
print([name for name, _ in model.named_children()])
