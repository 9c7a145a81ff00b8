import torch
from torch.func import grad, hessian, jvp

cup = torch.tensor([1.0, 1.2], dtype=torch.float64)


def loss(angles):
    directions = angles.cumsum(0)
    hand = torch.stack([directions.cos().sum(), directions.sin().sum()])
    return (hand - cup).square().sum() / 2


angles = torch.tensor([0.5, 1.0], dtype=torch.float64, requires_grad=True)
v = torch.tensor([1.0, -2.0], dtype=torch.float64)

(gradient,) = torch.autograd.grad(loss(angles), angles, create_graph=True)
(twice_back,) = torch.autograd.grad(gradient @ v, angles)

_, forward_over_back = jvp(grad(loss), (angles.detach(),), (v,))

whole = hessian(loss)(angles.detach())
print(whole)
print(twice_back)
print(torch.allclose(twice_back, whole @ v))
print(torch.allclose(forward_over_back, whole @ v))
