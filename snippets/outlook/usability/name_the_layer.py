import torch
from torch import nn


def name_the_layer(model):
    """Let an error in a forward pass tell which layer it came from, and its input."""

    def wrap(name, module, forward):
        def named(*inputs):
            try:
                return forward(*inputs)
            except Exception as error:
                shapes = ", ".join(str(tuple(x.shape)) for x in inputs if torch.is_tensor(x))
                error.add_note(
                    f"in {name or 'the model'} ({type(module).__name__}), input {shapes}"
                )
                raise

        return named

    for name, module in model.named_modules():
        module.forward = wrap(name, module, module.forward)
    return model


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(8, 16), nn.ReLU())
        self.head = nn.Linear(61, 3)  # a slip of the finger

    def forward(self, x):
        return self.head(self.body(x))


try:
    name_the_layer(Net())(torch.ones(4, 8))
except RuntimeError as error:
    print(error)
    print("\n".join(error.__notes__))
