import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = torch.tensor(1.0, requires_grad=True)

for _ in range(3):
    ((w * x - y) ** 2).mean().backward()
    print(w.grad)

w.grad = None
((w * x - y) ** 2).mean().backward()
print(w.grad)
