import torch

x = torch.tensor([[0.5, 1.0, 1.5], [2.0, 2.5, 3.0]])
print(x.shape, x.dtype, x.device)

half = x.to(torch.float16)
print(x.element_size(), "bytes an element,", half.element_size(), "as float16")

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")
y = x.to(device)
print(y.device.type == device.type)
print((y * 2).cpu())
