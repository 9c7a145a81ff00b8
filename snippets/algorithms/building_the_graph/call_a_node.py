import torch

a = torch.tensor(50.0, requires_grad=True)
decay = torch.tensor(0.25, requires_grad=True)
tea = a * decay

with torch.no_grad():
    print(tea.grad_fn(torch.tensor(1.0)))
    print(tea.grad_fn(torch.tensor(-2.0)))
print(a.grad)
