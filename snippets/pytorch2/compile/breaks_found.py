import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # no advice on standard error


def normalise(x):
    x = x * 2
    if x.sum() > 1:
        x = x - 1
    print(end="")
    return x / x.max().item()


found = torch._dynamo.explain(normalise)(torch.ones(3))
print("graphs:", found.graph_count, "breaks:", found.graph_break_count)
for reason in found.break_reasons:
    print(f"{reason.user_stack[-1].line}\n    {reason.reason.splitlines()[0]}")
