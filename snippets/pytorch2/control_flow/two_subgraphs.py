import torch


def f(x, w):
    return torch.cond(x.sum() > 0, lambda x: x.sin() * w, lambda x: x - 1, (x,))


def show(graph, inputs):
    for name, part in graph.named_modules():
        print(f"{name or 'the graph'}:")
        for node in part.graph.nodes:
            if node.op.startswith("call"):
                print(f"    {node.name} {node.args}")
    return graph


compiled = torch.compile(f, backend=show, fullgraph=True)
for sign in (1.0, -1.0):
    x = torch.full((2,), sign, requires_grad=True)
    w = torch.full((2,), 5.0, requires_grad=True)
    compiled(x, w).sum().backward()
    print("gradients:", x.grad.numpy().round(2), w.grad.numpy().round(2))
