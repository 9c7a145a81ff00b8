import torch

print("version:", torch.__version__.partition("+")[0])

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
(x**2).sum().backward()
print("gradient:", x.grad.tolist())

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator if accelerator is not None else torch.device("cpu")
a = torch.randn(64, 64, generator=torch.Generator().manual_seed(0))
product = (a.to(device) @ a.to(device)).cpu()
print("computes on:", device.type)
print("result agrees with the CPU:", torch.allclose(product, a @ a, rtol=1e-3, atol=1e-3))
