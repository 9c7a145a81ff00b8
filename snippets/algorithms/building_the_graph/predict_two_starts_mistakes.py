import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2

# %% the second gradient replaces the first
y.backward()
print(x.grad)

# %% the start is added to the gradient
y.backward(retain_graph=True)
y.backward()
print(x.grad + 10)

# %% a graph can be walked only once
y.backward(torch.tensor(10.0))
try:
    y.backward()
except RuntimeError as error:
    print(type(error).__name__)
