import torch

count = torch.cuda.device_count()
try:
    torch.zeros(1, device=f"cuda:{count}")
except RuntimeError as error:
    print(error)
print(torch.zeros(1, device=f"cuda:{count - 1}").device)
