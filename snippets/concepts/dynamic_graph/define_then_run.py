import torch
from torch import fx

# Define. Nothing has a value yet: x and doubled are only entries of a graph.
graph = fx.Graph()
x = graph.placeholder("x")
doubled = graph.call_function(torch.mul, (x, 2))
graph.output(graph.call_function(torch.relu, (doubled,)))
print(type(doubled).__name__, "named", doubled)

# Run. Every call goes through the same graph.
program = fx.GraphModule({}, graph)
print(program(torch.tensor(3.0)))
print(program(torch.tensor(-3.0)))
