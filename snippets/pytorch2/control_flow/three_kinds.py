import torch
from torch._dynamo.testing import CompileCounter


def on_python(x, double):
    return x * 2 if double else x + 1


def on_shape(x):
    return x * 2 if len(x) > 4 else x + 1


def on_data(x):
    return x * 2 if x.sum() > 0 else x + 1


x = torch.ones(3)
calls = {
    on_python: [(x, True), (x, False), (x, True), (x, False)],
    on_shape: [(x,), (torch.ones(2),), (torch.ones(9),), (torch.ones(8),)],
    on_data: [(x,), (-x,), (x,), (-x,)],
}
for f, arguments in calls.items():
    counter, graphs = CompileCounter(), []
    compiled = torch.compile(f, backend=counter)
    for each in arguments:
        compiled(*each)
        graphs.append(counter.frame_count)
    try:
        torch.compile(f, backend="eager", fullgraph=True)(*arguments[0])
        whole = "one graph"
    except torch._dynamo.exc.Unsupported as error:
        whole = str(error).splitlines()[0]
    print(f"{f.__name__:<9} graphs after each call: {graphs}  fullgraph=True: {whole}")
