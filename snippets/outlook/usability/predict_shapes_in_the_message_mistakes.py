import torch
from torch import nn


def multiply(left, right):
    try:
        left @ right
    except RuntimeError as error:
        print(error)


# %% the message has the weight as it is stored
multiply(torch.ones(3, 8), nn.Linear(6, 2).weight)

# %% the message has the input of the whole network
multiply(torch.ones(3, 4), torch.ones(6, 2))

# %% the message has the two layers that do not fit together
multiply(torch.ones(4, 8), torch.ones(6, 2))
