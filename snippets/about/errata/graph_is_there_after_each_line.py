import torch

x = torch.tensor(2.0, requires_grad=True)
a = x * 3
print(a.grad_fn.name(), "exists, and the value too:", a.item())
b = a.exp() if a < 10 else a.log()
print(b.grad_fn.name(), "was chosen by the value")
