import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 64), nn.Dropout(0.5))
x = torch.ones(1, 4)
model.train()
training = torch.export.export(model, (x,)).module()
try:
    training.eval()
except NotImplementedError as error:
    print(error)
print("exported in training mode:", int((training(x) == 0).sum()) > 0)

model.eval()
evaluating = torch.export.export(model, (x,)).module()
print("exported in eval mode:", int((evaluating(x) == 0).sum()) > 0)
