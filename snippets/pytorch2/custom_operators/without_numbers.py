import torch

from snippets.pytorch2.custom_operators.leaky_shape import leaky_sum

print(leaky_sum(torch.empty(10**6, 10**6, device="meta"), 0.5).shape)


def look(graph, examples):
    graphs.append(graph)
    return graph


graphs = []
compiled = torch.compile(
    lambda x: torch.sigmoid(leaky_sum(2 * x, 0.5)), backend=look, fullgraph=True
)
for steps in 10, 100, 1000, 10_000:
    compiled(torch.ones(3, steps))
print(len(graphs), "graphs for four lengths; the last one:")
for node in graphs[-1].graph.nodes:
    if node.op == "call_function":
        print(" ", node.name)
