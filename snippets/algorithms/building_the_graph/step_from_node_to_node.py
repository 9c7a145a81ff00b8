import torch

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)
loss = (a * torch.exp(-t * k) - measured) ** 2

power = loss.grad_fn
((subtraction, _),) = power.next_functions
(product, _), (nothing, _) = subtraction.next_functions
(leaf, _), (exponential, _) = product.next_functions

print(power.name(), subtraction.name(), product.name(), exponential.name())
print("measured needs no gradient:", nothing)
print(leaf.name(), "holds a:", leaf.variable is a)
