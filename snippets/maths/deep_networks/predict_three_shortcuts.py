import torch

x = torch.tensor(1.0, requires_grad=True)
y = x
for _ in range(3):
    y = y + 0.5 * y
y.backward()
print(x.grad.item())
