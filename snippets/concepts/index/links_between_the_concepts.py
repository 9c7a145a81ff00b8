import torch
from torch import nn

model = nn.Linear(1, 1)
x = torch.tensor([[1.0], [2.0]])
loss = model(x).sum()

node = loss.grad_fn
print("tensor -> graph:    ", node.name())
linear = node.next_functions[0][0]
print("node -> node:       ", linear.name())
leaf = linear.next_functions[0][0]
print("graph -> parameter: ", leaf.variable is model.bias)
loss.backward()
print("autograd -> tensor: ", model.bias.grad)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"][1]
print("module -> optimizer:", held is model.bias)
