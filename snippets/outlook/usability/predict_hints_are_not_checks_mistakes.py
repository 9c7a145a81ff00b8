import torch


def attempt(function):
    try:
        for value in (3, "ab", [1.5]):
            print(function(value))
    except TypeError as error:
        print(type(error).__name__)


# %% an argument of another type is an error
attempt(lambda x: torch.Tensor.mul(x, 2))

# %% the arguments are turned into tensors where possible
attempt(lambda x: torch.tensor(x) * 2)

# %% a list is doubled as a tensor is
attempt(lambda x: [2 * number for number in x] if isinstance(x, list) else x * 2)
