import torch
from torch.func import vmap


def distance(a, b):
    print("inside:", tuple(a.shape), tuple(b.shape))
    return (a - b).square().sum().sqrt()


points, centres = torch.zeros(5, 2), torch.tensor([[3.0, 4.0], [6.0, 8.0], [0.0, 1.0]])
print(vmap(distance, in_dims=(0, None))(points, centres[0]))

to_centres = vmap(distance, in_dims=(None, 0))
table = vmap(to_centres, in_dims=(0, None))(points, centres)
print(tuple(table.shape), torch.allclose(table, torch.cdist(points, centres)))
