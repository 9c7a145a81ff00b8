import torch

try:
    torch.empty(10**15, device="cuda")
except torch.OutOfMemoryError as error:
    print(error)
print(torch.cuda.memory_summary(abbreviated=True))
