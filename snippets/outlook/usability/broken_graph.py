import torch


def shrink(x):
    x = x * 2
    if x.sum() > 1:  # the value decides, and it is known only when the code runs
        x = x - 1
    return x.relu()


explanation = torch._dynamo.explain(shrink)(torch.ones(3))
print("graphs:", explanation.graph_count, "breaks:", explanation.graph_break_count)

try:
    torch.compile(shrink, backend="eager", fullgraph=True)(torch.ones(3))
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
