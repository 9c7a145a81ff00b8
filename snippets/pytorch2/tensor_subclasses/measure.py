import time
import warnings

import torch
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_map_only

from snippets.pytorch2.tensor_subclasses.int8_weight import quantise


class FunctionMode(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        return func(*args, **(kwargs or {}))


class DispatchMode(TorchDispatchMode):
    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        return func(*args, **(kwargs or {}))


class Named(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        return super().__torch_function__(func, types, args, kwargs or {})


class Wrapped(torch.Tensor):
    @staticmethod
    def __new__(cls, inner):
        kwargs = {"dtype": inner.dtype, "device": inner.device}
        return torch.Tensor._make_wrapper_subclass(cls, inner.shape, **kwargs)

    def __init__(self, inner):
        self.inner = inner

    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        args, kwargs = tree_map_only(cls, lambda t: t.inner, (args, kwargs or {}))
        return tree_map_only(torch.Tensor, cls, func(*args, **kwargs))


def repeat(x):
    if len(x) == 10:
        for _ in range(500):
            x + 1
    else:
        x @ x


def under(mode, x):
    with mode:
        repeat(x)


def fastest(calls, rounds=30):
    """CPU times of calls that take turns, each in its fastest round; the first only warms up."""
    times = {name: [] for name in calls}
    for _ in range(rounds + 1):
        for name, call in calls.items():
            began = time.process_time()
            call()
            times[name].append(time.process_time() - began)
    return {name: min(seen[1:]) for name, seen in times.items()}


@torch.no_grad()
def measure():
    """How many times as long as with plain tensors: x + 1, a large product, and a layer."""
    torch.set_num_threads(1)
    ratios = {}
    for size, x in (("small", torch.rand(10)), ("large", torch.rand(512, 512))):
        calls = {
            "plain": lambda x=x: repeat(x),
            "function_mode": lambda x=x: under(FunctionMode(), x),
            "function_subclass": lambda x=x: repeat(x.as_subclass(Named)),
            "dispatch_mode": lambda x=x: under(DispatchMode(), x),
            "wrapper": lambda x=x: repeat(Wrapped(x)),
        }
        took = fastest(calls)
        for name, seconds in took.items():
            ratios.setdefault(name, {})[size] = f"{seconds / took['plain']:.2g}"
    plain, small = torch.nn.Linear(256, 256), quantise(torch.nn.Linear(256, 256))
    x = torch.rand(1, 256)
    layers = {"plain": plain, "int8": small}
    layers |= {f"{name}_compiled": torch.compile(layer) for name, layer in layers.items()}
    calls = {name: lambda f=f: [f(x) for _ in range(200)] for name, f in layers.items()}
    with warnings.catch_warnings(action="ignore"):  # about the key in a cache of the compiler
        took = fastest(calls)
    ratios["layer"] = {
        "eager": f"{took['int8'] / took['plain']:.2g}",
        "compiled": f"{took['int8_compiled'] / took['plain_compiled']:.2g}",
    }
    return ratios
