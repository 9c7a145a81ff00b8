import torch

graphs = []
compiled = torch.compile(
    lambda x: x + 1 if x.sum() > 0 else x - 1,
    backend=lambda graph, inputs: graphs.append(graph) or graph,
)
for value in (1.0, 2.0, -1.0):
    compiled(torch.tensor([value]))
    print(len(graphs))
