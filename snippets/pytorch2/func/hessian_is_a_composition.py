import torch
from torch.func import grad, hessian, jacfwd, jacrev, jvp


def loss(parameters):
    hidden = torch.tanh(parameters["first"] @ torch.tensor([1.0, -2.0]))
    return (parameters["second"] @ hidden - 1).square()


torch.manual_seed(0)
parameters = {"first": torch.randn(3, 2), "second": torch.randn(3)}
H = hessian(loss)(parameters)
for row, blocks in H.items():
    print(row, {column: tuple(block.shape) for column, block in blocks.items()})

block = H["second"]["second"]
for other in (jacfwd(jacrev(loss)), jacrev(jacrev(loss)), jacfwd(jacfwd(loss))):
    print(torch.allclose(other(parameters)["second"]["second"], block, atol=1e-6), end=" ")

u = {"first": torch.zeros(3, 2), "second": torch.tensor([1.0, 2.0, 3.0])}
product = jvp(grad(loss), (parameters,), (u,))[1]
print(torch.allclose(product["second"], block @ u["second"], atol=1e-6))
