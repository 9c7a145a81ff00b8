import torch

print("PyTorch", torch.__version__.split("+")[0])

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")
a = torch.arange(4.0, device=device).reshape(2, 2).requires_grad_()
(a @ a).sum().backward()
print(a.grad.cpu())
print("computed on the chosen device:", a.grad.device.type == device.type)
