import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)

# %% what took no part has the gradient 0
y = torch.where(a > 1, a * 3, a * b)
y.backward()
print(a.grad, b.grad)

# %% both branches are in the graph
y = a * 3 + a * b
y.backward()
print(a.grad, b.grad)

# %% the last branch in the program counts
y = a * b
y.backward()
print(a.grad, b.grad)
