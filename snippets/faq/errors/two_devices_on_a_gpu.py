import torch

x = torch.ones(2, device="cuda")
w = torch.ones(2)
try:
    w + x
except RuntimeError as error:
    print(error)
print((w.to(x.device) + x).device)
