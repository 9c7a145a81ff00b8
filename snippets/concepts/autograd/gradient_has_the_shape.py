import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
((w * x + b - y) ** 2).mean().backward()
print(w.grad, b.grad)

features = torch.stack([x, torch.ones(4)], dim=1)
theta = torch.tensor([1.0, 0.0], requires_grad=True)
((features @ theta - y) ** 2).mean().backward()
print(theta.grad)
