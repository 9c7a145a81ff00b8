import torch

x = torch.tensor([1.0, -1.0])
try:
    if x > 0:
        print("positive")
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print((x > 0).any().item(), (x > 0).all().item())
