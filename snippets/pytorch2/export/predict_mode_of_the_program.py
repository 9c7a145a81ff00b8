import torch

model, x = torch.nn.Dropout(1.0), torch.ones(2)
program = torch.export.export(model, (x,))
model.eval()
print(model(x), program.module()(x))
