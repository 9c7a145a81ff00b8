import torch

w = torch.ones(2, requires_grad=True)
try:
    w -= 0.1
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
with torch.no_grad():
    w -= 0.1
print(w)
