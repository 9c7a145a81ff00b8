import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])
h = torch.tensor([1.0, 16.0, 21.0, 16.0])
p = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.09)

for _ in range(2000):
    optimizer.zero_grad()
    ((p[0] + p[1] * t - p[2] / 2 * t**2 - h) ** 2).mean().backward()
    optimizer.step()

print(f"start {p[0].item():.2f} m, speed {p[1].item():.2f} m/s, g {p[2].item():.2f} m/s^2")
