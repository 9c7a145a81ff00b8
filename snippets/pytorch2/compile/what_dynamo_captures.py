import torch


def show(module, example_inputs):
    for node in module.graph.nodes:
        target = getattr(node.target, "__name__", node.target)
        print(f"{node.op:<13} {target!s:<9} {node.args}")
    return module.forward  # compile nothing: run the graph as it is


@torch.compile(backend=show)
def f(x, settings):
    for k in range(settings["rounds"]):
        if k == 1:
            x = x.relu()
        x = x * (k + 1)
    return x


print(f(torch.tensor([-1.0, 2.0]), {"rounds": 2}))
print(f(torch.tensor([-3.0, 4.0]), {"rounds": 2}))
