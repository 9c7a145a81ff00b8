import torch

k = torch.tensor(0.5, requires_grad=True)
runs = [torch.exp(-2.0 * k) for _ in range(2)]

nodes = [[run.grad_fn, run.grad_fn.next_functions[0][0]] for run in runs]
leaves = [mul.next_functions[0][0] for _, mul in nodes]
for one, other in [*zip(*nodes, strict=True), leaves]:
    print(f"{one.name():32} shared: {one is other}")
