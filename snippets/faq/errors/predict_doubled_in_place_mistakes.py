import torch

# %% every change in place is an error in backward
for function in (torch.exp, torch.sin):
    w = torch.tensor(0.0, requires_grad=True)
    try:
        w.mul_(2)
        print(function.__name__, w.grad.item())
    except RuntimeError:
        print(function.__name__, "error")

# %% autograd keeps copies of what it needs
for function in (torch.exp, torch.sin):
    w = torch.tensor(0.0, requires_grad=True)
    (function(w) * 2).backward()
    print(function.__name__, w.grad.item())

# %% backward computes with the doubled value
w = torch.tensor(0.0)
print("exp", (2 * (torch.exp(w) * 2)).item())
print("sin", (2 * torch.cos(w)).item())
