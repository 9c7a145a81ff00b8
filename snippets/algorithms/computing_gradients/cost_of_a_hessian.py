import torch
from torch.func import grad, hessian, jvp
from torch.utils.flop_counter import FlopCounterMode

first, last = torch.ones(64, 128), torch.ones(128, 1)


def f(x):
    return ((x[None] @ first).tanh() @ last).sum()


def twice_back(x, v):
    x = x.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(gradient @ v, x)


def forward_over_back(x, v):
    return jvp(grad(f), (x,), (v,))


x, v = torch.ones(64), torch.ones(64)
costs = {}
for run, args in [(f, [x]), (grad(f), [x]), (twice_back, [x, v]), (hessian(f), [x])]:
    with FlopCounterMode(display=False) as counter:
        run(*args)
    costs[run] = counter.get_total_flops()
print(*(cost / costs[f] for cost in costs.values()))
