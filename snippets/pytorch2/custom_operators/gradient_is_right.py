import torch
from torch.autograd import gradcheck, gradgradcheck

from snippets.pytorch2.custom_operators.leaky_gradient import leaky_sum

x = torch.rand(3, 5, dtype=torch.float64, requires_grad=True)
print("gradient:", gradcheck(leaky_sum, (x, 0.7)))
print("gradient of the gradient:", gradgradcheck(leaky_sum, (x, 0.7)))
(slope,) = torch.autograd.grad(leaky_sum(x, 0.5)[0, -1], x)
print(slope[0])
print(leaky_sum(x, 0.5).grad_fn.name())
