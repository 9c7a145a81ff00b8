import torch

b = torch.tensor(2.0, requires_grad=True)
loss = (3 * b - 5) ** 2

# %% backward() changes the parameter
print(loss.grad_fn is None, b.grad)
loss.backward()
with torch.no_grad():
    b -= b.grad
print(b.item(), b.grad)

# %% the graph is made by backward()
print(loss.detach().grad_fn is None, b.grad)
loss.backward()
print(b.item(), b.grad)

# %% the gradient is computed on the way forward
loss.backward()
print(loss.grad_fn is None, b.grad)
print(b.item(), b.grad)
