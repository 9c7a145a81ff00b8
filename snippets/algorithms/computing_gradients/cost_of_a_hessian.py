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
print(f"gradient: {multiplications(grad(f), x) / once:.1f}")
print(f"Hv, reverse over reverse: {multiplications(reverse_over_reverse, x, v) / once:.1f}")
print(f"Hv, forward over reverse: {multiplications(forward_over_reverse, x, v) / once:.1f}")
print(f"Hessian: {multiplications(hessian(f), x) / once:.1f}")
