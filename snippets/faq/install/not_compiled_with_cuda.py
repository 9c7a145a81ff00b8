import torch

try:
    torch.zeros(2, device="cuda")
except (AssertionError, RuntimeError) as error:
    print(error)
