import re

import torch


@torch.compile(backend="eager")
def f(x, n):
    return x * n


x = torch.ones(4)
f(x, 2)
others = {
    "float64": (x.double(), 2),
    "column": (x.reshape(4, 1), 2),
    "gradient": (torch.ones(4, requires_grad=True), 2),
    "integer": (x, 3),
}
with torch.compiler.set_stance("fail_on_recompile"):
    for name, arguments in others.items():
        try:
            f(*arguments)
        except RuntimeError as error:
            reason = re.search(r"/0: (.*)", str(error))[1]
            print(f"{name:<8} {reason.partition('#')[0].strip()}")
