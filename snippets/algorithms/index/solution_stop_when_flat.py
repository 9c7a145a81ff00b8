import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])
h = torch.tensor([1.0, 16.0, 21.0, 16.0])
p = torch.zeros(2, requires_grad=True)

for step in range(10_000):
    loss = ((p[0] + p[1] * t - 5 * t**2 - h) ** 2).mean()
    (gradient,) = torch.autograd.grad(loss, p)
    if gradient.norm() < 0.01:
        break
    with torch.no_grad():
        p -= 0.1 * gradient

print(step < 300, f"a {p[0].item():.1f}, b {p[1].item():.1f}")
