import torch

x = torch.ones(2, device="meta")  # stands in for a GPU
w = torch.ones(2)
try:
    w + x
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print((w.to(x.device) + x).device)
