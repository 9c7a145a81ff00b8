import torch

w = torch.tensor(2.0, requires_grad=True)

# %% no_grad only saves memory and changes no gradient
a = w * 3
b = a * w
b.backward()
print(a.requires_grad, b.requires_grad, w.grad)

# %% whatever comes from an unrecorded value is not recorded either
with torch.no_grad():
    a = w * 3
    b = a * w
print(a.requires_grad, b.requires_grad, w.grad)

# %% no_grad switches the gradient of w off for the lines inside, which then give 0
a = (w * 3).detach() * 0
b = a * w
b.backward()
print(a.requires_grad, b.requires_grad, w.grad)
