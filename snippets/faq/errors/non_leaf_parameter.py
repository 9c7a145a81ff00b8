import torch

w = torch.ones(2, requires_grad=True) * 0.01
try:
    torch.optim.SGD([w])
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
w = (torch.ones(2) * 0.01).requires_grad_()
print(len(torch.optim.SGD([w]).param_groups))
