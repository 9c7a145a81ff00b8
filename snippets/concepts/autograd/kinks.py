import torch

zero = torch.tensor(0.0)
ways = {
    "relu": torch.relu,
    "maximum": lambda z: torch.maximum(z, zero),
    "where": lambda z: torch.where(z >= 0, z, zero),
    "clamp": lambda z: z.clamp(min=0),
}
for name, f in ways.items():
    z = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
    f(z).sum().backward()
    print(f"{name:8}", z.grad.tolist())
