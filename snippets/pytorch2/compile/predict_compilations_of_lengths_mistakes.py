import torch

graphs = []


def count(dynamic=None, reset=False, lengths=(3, 3, 4, 5)):
    compiled = torch.compile(
        lambda x: x + 1,
        backend=lambda graph, inputs: graphs.append(graph) or graph,
        dynamic=dynamic,
    )
    for length in lengths:
        compiled(torch.ones(length))
        if reset:
            torch.compiler.reset()
    print(len(graphs))


# %% it is compiled once
count(dynamic=True)

# %% every length is compiled
count(dynamic=False)

# %% every call is compiled
count(reset=True)
