import torch
from torch.func import grad, hessian, jvp
from torch.utils.flop_counter import FlopCounterMode

first, last = torch.ones(64, 128), torch.ones(128, 1)


def f(x):
    return ((x[None] @ first).tanh() @ last).sum()


def reverse_over_reverse(x, v):
    x = x.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(f(x), x, create_graph=True)
    return torch.autograd.grad(gradient @ v, x)


def forward_over_reverse(x, v):
    return jvp(grad(f), (x,), (v,))


def multiplications(run, *args):
    with FlopCounterMode(display=False) as counter:
        run(*args)
    return counter.get_total_flops()


x, v = torch.ones(64), torch.ones(64)
once = multiplications(f, x)
for name, run, args in [
    ("gradient", grad(f), [x]),
    ("Hv, reverse over reverse", reverse_over_reverse, [x, v]),
    ("Hv, forward over reverse", forward_over_reverse, [x, v]),
    ("Hessian", hessian(f), [x]),
]:
    print(f"{name}: {multiplications(run, *args) / once:.1f}")
