import torch

w = torch.nn.Parameter(torch.ones(2))
optimizer, scaler = torch.optim.SGD([w]), torch.amp.GradScaler("cpu")
scaler.scale(w.sum()).backward()
scaler.unscale_(optimizer)
try:
    scaler.unscale_(optimizer)
except RuntimeError as error:
    print(error)
