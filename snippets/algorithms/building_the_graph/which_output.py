import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
first, _, third = (x * 2).unbind()
y = third - first

for node, output in y.grad_fn.next_functions:
    print(node.name(), "output", output)
one, other = (node for node, _ in y.grad_fn.next_functions)
print("the same node:", one is other)
