import torch
from torch.func import grad, grad_and_value


def height(t, speed=20.0):
    return speed * t - 4.9 * t**2


t = torch.tensor(1.0)
speed_at, acceleration = grad(height), grad(grad(height))
print(f"{height(t):.1f} {speed_at(t):.1f} {acceleration(t):.1f}")

slope, value = grad_and_value(height)(t)
print(f"{slope:.1f} {value:.1f}")

both = grad(height, argnums=(0, 1))(t, torch.tensor(20.0))
print([round(d.item(), 1) for d in both])
print(t.requires_grad, t.grad)
