import torch

graphs = []


def keep_graph(module, example_inputs):
    graphs.append([n.name for n in module.graph.nodes if n.op.startswith("call")])
    return module.forward


@torch.compile(backend=keep_graph)
def f(x):
    if x > 0:
        return x * x
    return -x


for value in (3.0, 4.0, -3.0):
    print(f"f({value:g}) = {f(torch.tensor(value)):g}, graphs so far: {graphs}")
