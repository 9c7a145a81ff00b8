import torch

try:
    torch.zeros(1, device="cuda")
except RuntimeError as error:
    print(error)
device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
print(torch.zeros(1, device=device).device)
