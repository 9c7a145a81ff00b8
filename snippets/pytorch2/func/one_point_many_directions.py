import warnings

import torch
from torch.func import jvp, linearize

calls = 0


def heat(x):
    global calls
    calls += 1
    for _ in range(3):
        x = x + 0.1 * (x.roll(1) - 2 * x + x.roll(-1)) + 0.01 * x**2
    return x


torch.manual_seed(0)
x, directions = torch.randn(50), torch.randn(20, 50)

each = torch.stack([jvp(heat, (x,), (v,))[1] for v in directions])
print("jvp: calls of heat", calls)

calls = 0
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # about its own graph
    value, push = linearize(heat, x)
linear = torch.stack([push(v) for v in directions])
print("linearize: calls of heat", calls)
print("the same:", torch.allclose(each, linear, atol=1e-6))
