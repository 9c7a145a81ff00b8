import torch

k = torch.tensor(0.5, requires_grad=True)
one, other = (torch.exp(-2.0 * k).grad_fn for _ in range(2))

for _ in range(3):
    name = one.name().split("::")[-1]
    print(f"{name:15} the same node in both runs: {one is other}")
    if one.next_functions:
        ((one, _), *_), ((other, _), *_) = one.next_functions, other.next_functions
