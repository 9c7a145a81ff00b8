import torch

graphs = []


def keep_graph(module, example_inputs):
    graphs.append([n.name for n in module.graph.nodes if n.op.startswith("call")])
    return module.forward


@torch.compile(backend=keep_graph, fullgraph=True)
def f(x):
    return torch.cond(x > 0, lambda x: x * x, lambda x: -x, (x,))


print(f(torch.tensor(3.0)), f(torch.tensor(-3.0)))
print(graphs)
