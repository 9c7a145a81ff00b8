import torch

x = torch.tensor([1.0, 2.0, 3.0])
bias = torch.tensor(-5.0, requires_grad=True)
loss = (torch.relu(x + bias) - 1).square().mean()
loss.backward()
print(round(loss.item(), 2), round(bias.grad.item(), 2))
