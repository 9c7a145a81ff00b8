import torch

factor = 2
compiled = torch.compile(lambda x: x * factor, backend="eager")
print(compiled(torch.ones(1)).item())
factor = 3
print(compiled(torch.ones(1)).item())
