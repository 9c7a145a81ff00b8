import torch


def normalise(x):
    x = x * 2
    x = torch.where(x.sum() > 1, x - 1, x)
    return x / x.max()


found = torch._dynamo.explain(normalise)(torch.ones(3))
print("graphs:", found.graph_count, "breaks:", found.graph_break_count)

torch.compiler.reset()
whole = torch.compile(normalise, backend="eager", fullgraph=True)
for x in (torch.ones(3), torch.tensor([0.1, 0.2])):
    print(whole(x))
