import torch
from torch.func import grad, jvp

x = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
y = torch.tensor([3.0, 5.0, 5.0, 8.0], dtype=torch.float64)


def loss(theta):
    return (theta[0] * x + theta[1] - y).square().mean()


theta = torch.tensor([1.0, 0.0], dtype=torch.float64)
v = torch.tensor([1.0, 0.0], dtype=torch.float64)
for _ in range(20):
    product = jvp(grad(loss), (theta,), (v,))[1]
    largest = v @ product
    v = product / product.norm()
limit = 2 / largest
print(f"largest eigenvalue {largest:.4f}, limit {limit:.4f}")

for rate in (0.99 * limit, 1.01 * limit):
    theta = torch.tensor([1.0, 0.0], dtype=torch.float64)
    for _ in range(500):
        theta = theta - rate * grad(loss)(theta)
    print(f"rate {rate:.4f}: loss {loss(theta):.3g}")
