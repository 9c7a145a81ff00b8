import torch

torch.manual_seed(0)
w = torch.randn(3, requires_grad=True) * 0.1
print("leaf:", w.is_leaf)
try:
    torch.optim.SGD([w], lr=0.1)
except ValueError as error:
    print(error)

w = (torch.randn(3) * 0.1).requires_grad_()
print("leaf:", w.is_leaf)
