import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
compiled = torch.compile(model, backend="eager")
seen = []

compiled(torch.ones(2))
model[0].register_forward_hook(lambda layer, inputs, output: seen.append(output.shape))
compiled(torch.ones(2))
print("hook called:", len(seen))

torch.compiler.reset()
compiled(torch.ones(2))
print("after reset:", len(seen))
