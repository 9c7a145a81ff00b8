import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])
h = torch.tensor([1.0, 16.0, 21.0, 16.0])
a = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)

for step in range(3):
    error = a + b * t - 5 * t**2 - h
    loss = (error**2).mean()
    gradient_a, gradient_b = torch.autograd.grad(loss, (a, b))
    with torch.no_grad():
        a -= 0.1 * gradient_a
        b -= 0.1 * gradient_b
    print(f"loss {loss:7.3f}  a {a.item():.3f}  b {b.item():.3f}")
