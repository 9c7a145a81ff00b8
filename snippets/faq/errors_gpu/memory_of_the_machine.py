import torch

try:
    torch.zeros(10**15)
except RuntimeError as error:
    message = str(error).partition("DefaultCPUAllocator: ")[2].partition(".")[0]
    print(f"{type(error).__name__}: {message}")
