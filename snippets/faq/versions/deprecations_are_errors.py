import warnings

from torch import nn


def build():
    return nn.utils.weight_norm(nn.Linear(2, 2))


with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        build()
    except FutureWarning as warning:
        print(warning)
