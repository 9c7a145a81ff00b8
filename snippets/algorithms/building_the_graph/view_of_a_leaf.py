import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
try:
    w[0] = 0.0
except RuntimeError as error:
    print(error)

with torch.no_grad():
    w[0] = 0.0
print(w, w.is_leaf)
