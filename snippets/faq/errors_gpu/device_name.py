import torch

try:
    torch.ones(2, device="gpu")
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(torch.ones(2, device="cpu").device)
