import torch

w = torch.ones(2, requires_grad=True)
try:
    w.numpy()
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(w.detach().numpy())
