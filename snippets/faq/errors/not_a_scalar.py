import torch

w = torch.ones(3, requires_grad=True)
try:
    (w * 2).backward()
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
(w * 2).sum().backward()
print(w.grad.tolist())
