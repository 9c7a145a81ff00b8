import torch
from torch.fx.experimental.proxy_tensor import make_fx


def small_compile(function):
    graphs = {}

    def run(*inputs):
        guard = tuple((x.shape, x.dtype) for x in inputs)
        if guard not in graphs:
            graphs[guard] = make_fx(function)(*inputs)
            operations = [n.target for n in graphs[guard].graph.nodes if n.op == "call_function"]
            print("compiled for", [list(shape) for shape, _ in guard], *operations)
        return graphs[guard](*inputs)

    return run


slope = 2.0


@small_compile
def f(x):
    return (x * slope).relu()


print(f(torch.tensor([-1.0, 2.0])))
print(f(torch.tensor([-3.0, 4.0])))
print(f(torch.tensor([5.0])))
slope = 100.0
print("stale:", f(torch.tensor([-1.0, 2.0])))
