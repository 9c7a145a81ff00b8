import torch

x = torch.ones(2, device="cuda")
try:
    x.numpy()
except TypeError as error:
    print(error)
print(x.cpu().numpy())
