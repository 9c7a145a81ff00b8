import torch
from torch.func import jacfwd, jacrev


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


angles = torch.linspace(0.0, 0.2, 1000, dtype=torch.float64)
by_rows = jacrev(hand)(angles)  # 2 passes
by_columns = jacfwd(hand)(angles)  # 1000 passes
print(by_rows.shape, torch.allclose(by_rows, by_columns))


def stretch(matrix):
    return matrix.sum(dim=1)


print(jacrev(stretch)(torch.ones(3, 4)).shape)
