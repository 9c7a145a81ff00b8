import torch
from torch.func import vmap


def affine(layer, x):
    return layer["weight"] @ x + layer["bias"]


layers = {"weight": torch.randn(5, 3, 2), "bias": torch.randn(3)}
x = torch.randn(2, 7)

five_layers = vmap(affine, in_dims=({"weight": 0, "bias": None}, None))
print(tuple(five_layers(layers, x[:, 0]).shape))

seven_samples = vmap(five_layers, in_dims=(None, 1))
print(tuple(seven_samples(layers, x).shape))
print(tuple(vmap(five_layers, in_dims=(None, 1), out_dims=-1)(layers, x).shape))
