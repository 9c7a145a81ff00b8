import warnings

import torch
from torch._dynamo.testing import CompileCounter

ways = {"binding": module.leaky_sum, "operator": torch.ops.leaky.sum}
x = torch.rand(3, 100, requires_grad=True)


def smoothed(x, leaky_sum):
    return leaky_sum(2 * x, 0.5) + 1


with warnings.catch_warnings(action="ignore"):  # of what the error says, too
    for name, leaky_sum in ways.items():
        torch.compiler.reset()
        graphs = CompileCounter()
        y = torch.compile(smoothed, backend=graphs)(x, leaky_sum)
        print(f"{name}: in graphs: {graphs.frame_count}, has a gradient: {y.requires_grad}")
    try:
        torch.compile(smoothed, backend="eager", fullgraph=True)(x, module.leaky_sum)
    except torch._dynamo.exc.Unsupported as error:
        what, *more = str(error).splitlines()
        print(what)
        hint = next(line.strip() for line in more if "Hint" in line and "C/C++" in line)
        print(hint.partition(" (see")[0], "...")
try:
    torch.library.opcheck(module.leaky_sum, (x, 0.5))
except ValueError as error:
    print(str(error).partition(", e.g.")[0])
