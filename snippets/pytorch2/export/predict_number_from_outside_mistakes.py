import torch

factor = 2
model = torch.nn.Module()
model.forward = lambda x: x * factor

# %% the program looks the number up when it is called
factor = 3
program = torch.export.export(model, (torch.ones(1),))
print(model(torch.ones(1)).item(), program.module()(torch.ones(1)).item())

# %% the export has frozen the model as well
program = torch.export.export(model, (torch.ones(1),))
print(program.module()(torch.ones(1)).item(), program.module()(torch.ones(1)).item())

# %% the program notices the change, and refuses
factor = 3
program = torch.export.export(model, (torch.ones(2),))
print(model(torch.ones(1)).item(), end=" ")
try:
    print(program.module()(torch.ones(1)).item())
except AssertionError as error:
    print(type(error).__name__)
