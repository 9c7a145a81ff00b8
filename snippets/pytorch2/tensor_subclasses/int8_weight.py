import torch
from torch.utils._pytree import tree_leaves, tree_map_only

aten = torch.ops.aten


class Int8Weight(torch.Tensor):
    """Looks like float numbers; holds whole numbers and a scale for each row."""

    @staticmethod
    def __new__(cls, integers, scale):
        kwargs = {"dtype": scale.dtype, "device": scale.device}
        return torch.Tensor._make_wrapper_subclass(cls, integers.shape, **kwargs)

    def __init__(self, integers, scale):
        self.integers, self.scale = integers, scale

    @classmethod
    def quantise(cls, weight):
        scale = weight.abs().amax(tuple(range(1, weight.ndim)), keepdim=True) / 127
        return cls((weight / scale).round().to(torch.int8), scale)

    def dequantise(self):
        return self.integers * self.scale

    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        if func in (aten.detach.default, aten.clone.default):
            return cls(func(args[0].integers), func(args[0].scale))
        dtype = kwargs.get("dtype") or torch.float32
        if func is aten._to_copy.default and dtype.is_floating_point:  # .to(), .double(), .cuda()
            place = {key: kwargs[key] for key in ("device", "non_blocking") if key in kwargs}
            return cls(func(args[0].integers, **place), func(args[0].scale, **kwargs))
        targets = tree_leaves((args[0], kwargs)) if func._schema.is_mutable else []
        if any(isinstance(target, cls) for target in targets):
            raise NotImplementedError(f"{func}: cannot be changed in place")
        args, kwargs = tree_map_only(cls, cls.dequantise, (args, kwargs))
        return func(*args, **kwargs)

    def __tensor_flatten__(self):
        return ["integers", "scale"], None

    @classmethod
    def __tensor_unflatten__(cls, parts, extra, size, stride):
        return cls(parts["integers"], parts["scale"])

    def __repr__(self, *, tensor_contents=None):
        return f"Int8Weight{tuple(self.shape)}"


def quantise(model, kind=Int8Weight):
    """Replace the weight of each linear layer and convolution, in place."""
    for layer in model.modules():
        if isinstance(layer, (torch.nn.Linear, torch.nn.Conv2d)):
            weight = kind.quantise(layer.weight.detach())
            layer.weight = torch.nn.Parameter(weight, requires_grad=False)
    return model


def stored_bytes(tensor):
    if not isinstance(tensor, Int8Weight):
        return tensor.nbytes
    return sum(getattr(tensor, part).nbytes for part in tensor.__tensor_flatten__()[0])
