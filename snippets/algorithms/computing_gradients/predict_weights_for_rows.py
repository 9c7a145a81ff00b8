import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.stack([x[0] * x[1], 3 * x[1]])
y.backward(torch.tensor([10.0, 1.0]))
print(x.grad)
