import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # no advice on standard error


def broken(x, history):
    if x.isnan().any():
        x = torch.zeros_like(x)
    history.append(x.norm().item())
    return x / max(x.norm().item(), 1.0)


def whole(x, history):
    x = torch.where(x.isnan().any(), torch.zeros_like(x), x)
    norm = x.norm()
    history.append(norm)  # a tensor; the caller turns it into a number
    return x / norm.clamp(min=1.0)


for f in (broken, whole):
    torch.compiler.reset()
    found = torch._dynamo.explain(f)(torch.tensor([3.0, 4.0]), [])
    print(f"{f.__name__:<6} breaks: {found.graph_break_count}", end="  ")
    history = []
    results = [f(torch.tensor(x), history) for x in ([3.0, 4.0], [0.3, 0.4], [float("nan"), 1.0])]
    print([round(float(value), 2) for result in results for value in result])
