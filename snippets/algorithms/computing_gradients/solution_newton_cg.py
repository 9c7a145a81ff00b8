import torch
from torch.func import grad, jvp

cup = torch.tensor([6.0, 10.0], dtype=torch.float64)


def cost(angles):
    directions = angles.cumsum(0)
    hand = torch.stack([directions.cos().sum(), directions.sin().sum()])
    return (hand - cup).square().sum() / 2 + 5 * angles.square().sum()


gradient = grad(cost)
products = 0


def times_hessian(angles, v):
    global products
    products += 1
    return jvp(gradient, (angles,), (v,))[1]


def newton_step(angles):
    """Conjugate gradients for Hx = -g, up to negative curvature."""
    x, r = torch.zeros_like(angles), -gradient(angles)
    p, enough = r, 1e-3 * r.norm()
    while r.norm() > enough:
        hp = times_hessian(angles, p)
        if p @ hp <= 0:
            return x if x.any() else r
        step = (r @ r) / (p @ hp)
        x, old, r = x + step * p, r, r - step * hp
        p = r + (r @ r) / (old @ old) * p
    return x


start = torch.full((20,), 0.1, dtype=torch.float64)
angles, steps = start, 0
while gradient(angles).norm() > 1e-4:
    move = newton_step(angles)
    while cost(angles + move) > cost(angles):
        move = move / 2
    angles, steps = angles + move, steps + 1
print(f"Newton: {steps} steps, {products} products, cost {cost(angles):.6f}")

for rate, momentum in [(0.0015, 0), (0.002, 0.8)]:
    angles, steps, velocity = start, 0, torch.zeros_like(start)
    while (g := gradient(angles)).norm() > 1e-4:
        velocity = momentum * velocity + g
        angles, steps = angles - rate * velocity, steps + 1
    print(f"descent, momentum {momentum}: {steps} steps, cost {cost(angles):.6f}")
