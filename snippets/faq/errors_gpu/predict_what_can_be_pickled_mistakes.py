import pickle
from functools import partial

import torch
from torch import nn

things = nn.ReLU(), partial(torch.clamp, min=0), lambda x: x, (n for n in [1, 2])


def show(sent):
    for thing, pickled in zip(things, sent, strict=True):
        try:
            pickle.dumps(pickled)
            print(type(thing).__name__, "yes")
        except (AttributeError, TypeError, pickle.PicklingError):
            print(type(thing).__name__, "no")


# %% a lambda is a function like any other
show([things[0], things[1], torch.relu, things[3]])

# %% what holds a function cannot be pickled
show([things[0], partial(things[2]), things[2], things[3]])

# %% a generator is pickled as the numbers that it will give
show([*things[:3], list(things[3])])
