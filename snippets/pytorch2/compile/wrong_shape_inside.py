import logging
import textwrap

import torch

torch._logging.set_logs(all=logging.CRITICAL)  # it is logged on standard error, too


@torch.compile(backend="eager")
def score(x, w):
    return (x @ w).relu()


x, w = torch.ones(2, 3), torch.ones(4, 5)
try:
    score(x, w)
except torch._dynamo.exc.TorchRuntimeError as error:
    lines = str(error).splitlines()
    yours = lines.index("from user code:")
    print(textwrap.fill(lines[1].strip(), 90, subsequent_indent="  "))
    print(lines[yours], lines[yours + 2].strip())
with torch.compiler.set_stance("force_eager"):
    try:
        score(x, w)
    except RuntimeError as error:
        print("eager:", error)
torch._logging.set_logs()
