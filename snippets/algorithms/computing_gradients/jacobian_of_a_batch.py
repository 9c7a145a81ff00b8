import torch
from torch.func import jacrev, vmap


def hands(angles):
    directions = angles.cumsum(-1)
    return torch.stack([directions.cos().sum(-1), directions.sin().sum(-1)], dim=-1)


torch.manual_seed(0)
batch = torch.randn(5, 2)
everything = jacrev(hands)(batch)
each = vmap(jacrev(hands))(batch)
print(everything.shape, each.shape)
print(everything.count_nonzero().item(), each.count_nonzero().item())
