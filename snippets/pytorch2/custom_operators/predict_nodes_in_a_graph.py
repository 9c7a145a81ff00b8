import torch
from torch.fx.experimental.proxy_tensor import make_fx

from snippets.pytorch2.custom_operators.leaky_shape import leaky_sum

for steps in 5, 50:
    graph = make_fx(lambda x: leaky_sum(x, 0.5) + 1)(torch.ones(steps)).graph
    print(sum(node.op == "call_function" for node in graph.nodes))
