import torch

print(torch.version.cuda, torch.cuda.is_available())  # what the build needs; False, and a warning
try:
    torch.zeros(1, device="cuda")
except RuntimeError as error:
    print(error)
