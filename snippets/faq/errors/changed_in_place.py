import torch

w = torch.zeros(2, requires_grad=True)
y = w.exp()
y += 1
try:
    y.sum().backward()
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).partition(': [')[0]}")
y = w.exp()
y = y + 1
y.sum().backward()
print(w.grad.tolist())
