import copy
import pickle
from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def name_the_layer(model):
    """Let errors in forward passes tell which layer they came from, and its inputs."""
    names = {module: name or "the model" for name, module in model.named_modules()}
    plain = nn.Module.__call__

    def named(module, *args, **kwargs):
        try:
            return plain(module, *args, **kwargs)
        except Exception as error:
            inputs = [x for x in (*args, *kwargs.values()) if torch.is_tensor(x)]
            shapes = ", ".join(str(tuple(x.shape)) for x in inputs)
            name = names.get(module, "another model")
            error.add_note(f"in {name} ({type(module).__name__}), input {shapes}")
            raise

    nn.Module.__call__ = named
    try:
        yield
    finally:
        nn.Module.__call__ = plain


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(8, 16), nn.ReLU())
        self.head = nn.Linear(61, 3)  # a slip of the finger

    def forward(self, x):
        return self.head(input=self.body(x))


model = Net()
try:
    with name_the_layer(model):
        model(torch.ones(4, 8))
except RuntimeError as error:
    print(error)
    print("\n".join(error.__notes__))
copy.deepcopy(model), pickle.dumps(model)  # the model itself is as it was
