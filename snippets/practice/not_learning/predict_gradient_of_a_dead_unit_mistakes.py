import torch

x = torch.tensor([1.0, 2.0, 3.0])
bias = torch.tensor(-5.0, requires_grad=True)

# %% ReLU cuts the output, and the gradient passes all the same
cut = x + bias - (x + bias).clamp(max=0).detach()
loss = (cut - 1).square().mean()
loss.backward()
print(round(loss.item(), 2), round(bias.grad.item(), 2))

# %% ReLU takes the size of a number
loss = ((x + bias).abs() - 1).square().mean()
loss.backward()
print(round(loss.item(), 2), round(bias.grad.item(), 2))

# %% a little slope is left on the left
loss = (torch.nn.functional.leaky_relu(x + bias) - 1).square().mean()
loss.backward()
print(round(loss.item(), 2), round(bias.grad.item(), 2))
