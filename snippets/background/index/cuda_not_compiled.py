import torch

try:
    torch.ones(3, device="cuda")
except AssertionError as error:
    print(error)
