import torch

from snippets.pytorch2.custom_operators.leaky_gradient import leaky_sum

x = torch.zeros(3, requires_grad=True)
leaky_sum(x, 0.5).sum().backward()
print(x.grad)
