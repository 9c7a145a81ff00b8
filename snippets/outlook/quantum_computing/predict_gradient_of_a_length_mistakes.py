import torch

x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
y = torch.tensor(4.0, dtype=torch.float64, requires_grad=True)
(x**2 + y**2).backward()

# %% the gradient is the derivative with respect to z, and its imaginary part is subtracted
print(torch.complex(x.grad, -y.grad).item())

# %% the gradient is the Wirtinger derivative, without the factor 2
print(torch.complex(x.grad, y.grad).item() / 2)

# %% the loss is real, so the gradient is the slope of the length
length = torch.tensor(5.0, dtype=torch.float64, requires_grad=True)
(length**2).backward()
print(length.grad.item())
