import torch

w = torch.ones(2, requires_grad=True)
loss = (w * w).sum()
loss.backward()
try:
    loss.backward()
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).partition(' (')[0]}")
(w * w).sum().backward()  # a new graph
print(w.grad.tolist())
