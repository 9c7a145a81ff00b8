import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.stack([x[0] * x[1], 3 * x[1]])
v = torch.tensor([10.0, 1.0])

# %% v is a direction in which the inputs move
jacobian = torch.autograd.functional.jacobian(lambda x: torch.stack([x[0] * x[1], 3 * x[1]]), x)
print(jacobian @ v)

# %% v says from which outputs to start, its values do not matter
y.sum().backward()
print(x.grad)

# %% v multiplies the finished gradient, element by element
y.sum().backward()
print(x.grad * v)
