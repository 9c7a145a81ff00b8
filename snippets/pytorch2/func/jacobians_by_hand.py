import torch
from torch.func import jacfwd, jacrev, jvp, vjp, vmap


def f(x):
    return torch.stack([x[0] * x[1], x[1].sin(), x[2].exp() * x[0]])[:2]


x = torch.tensor([2.0, 3.0, 0.5], dtype=torch.float64)

y, pull = vjp(f, x)
rows = vmap(lambda v: pull(v)[0])(torch.eye(2, dtype=x.dtype))

columns = vmap(lambda u: jvp(f, (x,), (u,))[1], out_dims=1)(torch.eye(3, dtype=x.dtype))

print(rows)
print(torch.equal(rows, jacrev(f)(x)), torch.equal(columns, jacfwd(f)(x)))
print(torch.allclose(rows, columns, atol=1e-15))
