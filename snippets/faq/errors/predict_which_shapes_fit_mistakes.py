import torch

rows = torch.zeros(4, 3)
others = torch.ones(3), torch.ones(4), torch.ones(4, 1)


def show(first, second):
    try:
        print(tuple((first + second).shape))
    except RuntimeError:
        print("error")


# %% a vector of four fits four rows
for other in others:
    show(rows, other[:, None] if other.shape == (4,) else other)

# %% shapes are aligned from the first dimension
for other in others:
    show(rows, other.reshape(other.shape + (1,) * (rows.ndim - other.ndim)))

# %% the shapes must be equal
for other in others:
    print("error" if other.shape != rows.shape else tuple(rows.shape))
