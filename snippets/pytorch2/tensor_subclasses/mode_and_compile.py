import torch
from torch._dynamo.utils import counters
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

seen = []


class Functions(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        seen.append(func.__name__)
        return func(*args, **(kwargs or {}))


class Operations(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        seen.append(str(func))
        return func(*args, **(kwargs or {}))


def compiled_under(mode, **options):
    torch.compiler.reset()
    compiled = torch.compile(lambda x: torch.relu(2 * x).sum(), backend="eager", **options)
    seen.clear()
    counters.clear()
    with mode:
        compiled(x)
    print(f"{type(mode).__name__}: graphs {counters['stats']['unique_graphs']}, saw", *seen)


x = torch.ones(3)
compiled_under(Functions())
compiled_under(Operations())
try:
    compiled_under(Operations(), fullgraph=True)
except RuntimeError as error:
    print(next(line for line in str(error).splitlines() if "mode" in line).partition(": ")[2])
