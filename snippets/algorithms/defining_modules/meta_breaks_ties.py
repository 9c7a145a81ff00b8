import torch
from torch import nn

model = nn.ModuleDict({"embed": nn.Embedding(100, 16), "score": nn.Linear(16, 100, bias=False)})
model["score"].weight = model["embed"].weight
print(len(list(model.to(torch.float64).parameters())))
print(len(list(model.to("meta").parameters())))
