import torch

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")

x = torch.arange(6.0, device=device).reshape(2, 3)
product = x @ x.T
print("computed on the device chosen:", product.device.type == device.type)
print(product.cpu())
