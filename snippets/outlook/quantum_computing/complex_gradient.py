import torch


def loss(z):
    return (z**2 - (3 + 4j)).abs() ** 2


z = torch.tensor(1 + 1j, dtype=torch.complex128, requires_grad=True)
loss(z).backward()
x, y = (torch.tensor(1.0, dtype=torch.float64, requires_grad=True) for _ in range(2))
loss(torch.complex(x, y)).backward()
print(z.grad.item(), x.grad.item(), y.grad.item())

for _ in range(100):
    z.grad = None
    loss(z).backward()
    with torch.no_grad():
        z -= 0.01 * z.grad
print(f"{z.item():.4f}", f"{(z**2).item():.4f}")
