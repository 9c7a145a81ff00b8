import pickle
from functools import partial

import torch


def make():
    return lambda x: x / 255


try:
    pickle.dumps(make())
except (AttributeError, pickle.PicklingError) as error:
    print(f"{type(error).__name__}: Can't … local{str(error).partition('local')[2]}")
print(pickle.loads(pickle.dumps(partial(torch.mul, 1 / 255)))(torch.tensor(255.0)))
