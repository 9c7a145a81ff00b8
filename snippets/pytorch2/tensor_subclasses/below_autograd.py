import torch
from torch.nn import functional

from snippets.pytorch2.tensor_subclasses.int8_weight import Int8Weight

torch.manual_seed(0)
weight = Int8Weight.quantise(torch.randn(3, 4)).requires_grad_()
weight.scale.requires_grad_()
x = torch.ones(2, 4, requires_grad=True)
y = functional.linear(x, weight)
print(y.grad_fn.name())
y.sum().backward()
print("x:", torch.allclose(x.grad[0], weight.dequantise().sum(0)))
print("weight:", type(weight.grad).__name__, tuple(weight.grad.shape))
print("scale:", weight.scale.grad)
