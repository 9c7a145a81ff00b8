import torch

x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(x**3, x)
try:
    torch.autograd.grad(slope, x)
except RuntimeError as error:
    print(error)

(slope,) = torch.autograd.grad(x**3, x, create_graph=True)
print(torch.autograd.grad(slope, x))
