import torch

x = torch.tensor([1, 2, 3])
try:
    x.softmax(dim=0)
except NotImplementedError as error:
    print(f"{type(error).__name__}: {error}")
print(x.float().softmax(dim=0).argmax().item())
