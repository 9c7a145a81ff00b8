import torch

w = torch.ones(2, requires_grad=True)
try:
    loss = w.detach().sum()
    loss.backward()
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
w.sum().backward()
print(w.grad.tolist())
