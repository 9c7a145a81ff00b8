import torch


def f(x):
    return (x * 1.1 + 0.3) * x - 0.7


x = torch.linspace(-1, 1, 1000)
for dtype in (torch.float32, torch.bfloat16):
    exact = f(x.to(dtype).double())
    eager, compiled = f(x.to(dtype)), torch.compile(f)(x.to(dtype))
    errors = [(exact - result).abs().max().item() for result in (eager, compiled)]
    print(dtype, "equal:", torch.equal(eager, compiled), "nearer:", errors[1] <= errors[0])
