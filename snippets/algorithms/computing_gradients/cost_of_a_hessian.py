import torch
from torch.func import grad, hessian, jvp
from torch.utils.flop_counter import FlopCounterMode

first, last = torch.ones(64, 128), torch.ones(128, 1)
x, v = torch.ones(64, requires_grad=True), torch.ones(64)


def f(x):
    return ((x[None] @ first).tanh() @ last).sum()


def reverse_over_reverse():
    (gradient,) = torch.autograd.grad(f(x), x, create_graph=True)
    torch.autograd.grad(gradient @ v, x)


for name, run in {
    "f": lambda: f(x),
    "gradient": lambda: grad(f)(x),
    "Hv, reverse over reverse": reverse_over_reverse,
    "Hv, forward over reverse": lambda: jvp(grad(f), (x.detach(),), (v,)),
    "Hessian": lambda: hessian(f)(x.detach()),
}.items():
    with FlopCounterMode(display=False) as counter:
        run()
    once = once if name != "f" else counter.get_total_flops()
    print(f"{name:24} {counter.get_total_flops() / once:5.1f}")
