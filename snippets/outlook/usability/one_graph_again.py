import torch


def shrink(x):
    x = x * 2
    x = torch.where(x.sum() > 1, x - 1, x)
    return x.relu()


explanation = torch._dynamo.explain(shrink)(torch.ones(3))
print("graphs:", explanation.graph_count, "breaks:", explanation.graph_break_count)
print(shrink(torch.ones(3)), shrink(-torch.ones(3)))
