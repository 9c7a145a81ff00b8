import torch

graphs = []


def count(function, reset=False):
    compiled = torch.compile(function, backend=lambda graph, inputs: graphs.append(graph) or graph)
    for value in (1.0, 2.0, -1.0):
        compiled(torch.tensor([value]), value > 0)
        print(len(graphs))
        if reset:
            torch.compiler.reset()


# %% both sides are in one graph
count(lambda x, _: torch.where(x.sum() > 0, x + 1, x - 1))

# %% the side that is taken is built in, with a guard on the condition
count(lambda x, positive: x + 1 if positive else x - 1)

# %% each call asks for the value, and compiles anew
count(lambda x, _: x + 1 if x.sum() > 0 else x - 1, reset=True)
