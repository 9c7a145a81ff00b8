import torch
from torch.func import grad, hessian, jvp, vmap


def laplacian(f):
    def at(x):
        along = vmap(lambda u: jvp(grad(f), (x,), (u,))[1] @ u)
        return along(torch.eye(len(x), dtype=x.dtype)).sum()

    return at


def harmonic(x):
    return x[0].exp() * x[1].sin()


def bowl(x):
    return x.square().sum()


torch.manual_seed(0)
points = torch.randn(5, 2, dtype=torch.float64)
for f in (harmonic, bowl):
    found = vmap(laplacian(f))(points)
    trace = vmap(hessian(f))(points).diagonal(dim1=1, dim2=2).sum(1)
    print(torch.allclose(found, trace), found.abs().max().item() < 1e-12)
