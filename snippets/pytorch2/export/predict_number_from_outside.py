import torch

factor = 2
model = torch.nn.Module()
model.forward = lambda x: x * factor
program = torch.export.export(model, (torch.ones(1),))
factor = 3
print(model(torch.ones(1)).item(), program.module()(torch.ones(1)).item())
