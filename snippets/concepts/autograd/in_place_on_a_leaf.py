import torch

w = torch.tensor(1.0, requires_grad=True)
try:
    w -= 0.5
except RuntimeError as error:
    print(error)

with torch.no_grad():
    w -= 0.5
print(w)
