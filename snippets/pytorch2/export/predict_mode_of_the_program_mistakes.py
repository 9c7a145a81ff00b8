import torch

model, x = torch.nn.Dropout(1.0), torch.ones(2)

# %% an exported program is always in eval mode
model.eval()
program = torch.export.export(model, (x,))
print(model(x), program.module()(x))

# %% the mode of both was fixed by the export
program = torch.export.export(model, (x,))
print(model(x), program.module()(x))

# %% what was dropped is None, and nothing is left
program = torch.export.export(model, (x,))
model.eval()
print(model(x), program.module()(x)[:0])
