import torch
from torch.func import functional_call, grad, hessian, jacrev, vmap


def cubes(x):
    return (x**3).sum()


x = torch.tensor([1.0, 2.0])
grad(cubes)(x)  # tensor([ 3., 12.])
hessian(cubes)(x)  # tensor([[ 6., 0.], [ 0., 12.]])
jacrev(torch.sin)(torch.zeros(2))  # tensor([[1., 0.], [0., 1.]])
vmap(torch.dot)(torch.eye(2), torch.ones(2, 2))  # tensor([1., 1.])
vmap(grad(cubes))(torch.ones(3, 2)).shape  # torch.Size([3, 2])
layer = torch.nn.Linear(2, 1)
ones = {name: p * 0 + 1 for name, p in layer.named_parameters()}
y = functional_call(layer, ones, x).detach()  # tensor([4.])
