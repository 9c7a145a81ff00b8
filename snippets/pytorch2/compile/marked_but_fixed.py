import logging

import torch

torch._logging.set_logs(all=logging.CRITICAL)


@torch.compile(backend="eager")
def f(x):
    return x + torch.ones(4)  # only length 4 (or 1) can be added


x = torch.ones(4)
torch._dynamo.mark_dynamic(x, 0)
try:
    f(x)
except torch.fx.experimental.symbolic_shapes.ConstraintViolationError as error:
    print(str(error).split(" If you're")[0])
torch._logging.set_logs()
