import torch

try:
    torch.ones(2, device="cuda")
except AssertionError as error:
    print(f"{type(error).__name__}: {error}")
device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
print(torch.version.cuda, torch.ones(2, device=device).device)
