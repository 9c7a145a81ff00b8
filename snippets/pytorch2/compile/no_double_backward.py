import torch


@torch.compile(backend="aot_eager")
def energy(x):
    return (x**3).sum()


x = torch.ones(3, requires_grad=True)
(gradient,) = torch.autograd.grad(energy(x), x, create_graph=True)
try:
    gradient.sum().backward()
except RuntimeError as error:
    print(error)


@torch.compile(backend="aot_eager", fullgraph=True)
def curvature(x):
    return torch.func.grad(lambda x: torch.func.grad(lambda x: (x**3).sum())(x).sum())(x)


print(curvature(torch.ones(3)))
