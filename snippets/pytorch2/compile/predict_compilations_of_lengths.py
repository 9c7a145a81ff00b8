import torch

graphs = []
compiled = torch.compile(
    lambda x: x + 1, backend=lambda graph, inputs: graphs.append(graph) or graph
)
for length in (3, 3, 4, 5):
    compiled(torch.ones(length))
print(len(graphs))
