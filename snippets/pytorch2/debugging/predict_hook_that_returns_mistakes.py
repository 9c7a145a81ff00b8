import torch
from torch import nn

layer = nn.ReLU()
x = torch.tensor([-1.0, 2.0, 3.0])

# %% what a hook returns is thrown away
handle = layer.register_forward_hook(lambda module, inputs, output: None)
print(layer(x))
handle.remove()
print(layer(x))

# %% the output that a hook gets is what the layer is going to work on
handle = layer.register_forward_hook(lambda module, inputs, output: inputs[0].min())
print(layer(x))
handle.remove()
print(layer(x))

# %% a hook changes the layer for good
handle = layer.register_forward_hook(lambda module, inputs, output: output.min())
print(layer(x))
print(layer(x))
