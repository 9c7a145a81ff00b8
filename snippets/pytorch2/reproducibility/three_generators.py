import random

import numpy as np
import torch


def draw():
    return random.random(), np.random.rand(), torch.rand(()).item()


def seed_all(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # all devices


torch.manual_seed(0)
first = draw()
torch.manual_seed(0)
print("torch only:", [a == b for a, b in zip(first, draw(), strict=True)])
seed_all(0)
first = draw()
seed_all(0)
print("all three: ", [a == b for a, b in zip(first, draw(), strict=True)])
