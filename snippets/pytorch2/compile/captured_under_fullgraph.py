import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # no advice on standard error


def number(x):
    return x * x.sum().item()


def indices(x):
    return x.sin().nonzero() + 1


def masked(x):
    return x[x > 0] * 2


def branch(x):
    return x * 2 if x.sum() > 0 else x


for f in (number, indices, masked, branch):
    torch.compiler.reset()
    breaks = torch._dynamo.explain(f)(torch.ones(3)).graph_break_count
    torch.compiler.reset()
    try:
        torch.compile(f, backend="eager", fullgraph=True)(torch.ones(3))
        whole = "one graph"
    except torch._dynamo.exc.Unsupported:
        whole = "error"
    print(f"{f.__name__:<7} breaks: {breaks}  fullgraph=True: {whole}")
