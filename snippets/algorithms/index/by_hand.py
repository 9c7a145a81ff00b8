import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])  # s
h = torch.tensor([1.0, 16.0, 21.0, 16.0])  # m
a, b = torch.tensor(0.0), torch.tensor(0.0)

for step in range(3):
    error = a + b * t - 5 * t**2 - h
    loss = (error**2).mean()
    gradient_a = 2 * error.mean()
    gradient_b = 2 * (error * t).mean()
    a = a - 0.1 * gradient_a
    b = b - 0.1 * gradient_b
    print(f"loss {loss:7.3f}  a {a:.3f}  b {b:.3f}")
