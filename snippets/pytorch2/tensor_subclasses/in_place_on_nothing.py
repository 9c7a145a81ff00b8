import torch
from torch import nn
from torch.utils._pytree import tree_map_only

from snippets.pytorch2.tensor_subclasses.int8_weight import Int8Weight


class Halves(torch.Tensor):
    """Stores bfloat16, looks like float32; has no rule for what changes it."""

    @staticmethod
    def __new__(cls, values):
        kwargs = {"dtype": torch.float32, "device": values.device}
        return torch.Tensor._make_wrapper_subclass(cls, values.shape, **kwargs)

    def __init__(self, values):
        self.values = values.bfloat16()

    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        if func is torch.ops.aten.detach.default:
            return cls(args[0].values)
        args, kwargs = tree_map_only(cls, lambda t: t.values.float(), (args, kwargs or {}))
        return func(*args, **kwargs)


layer = nn.Linear(2, 2, bias=False)
layer.weight = nn.Parameter(Halves(torch.ones(2, 2)), requires_grad=False)
layer.weight.zero_()
print(layer.load_state_dict({"weight": torch.zeros(2, 2)}))
print(layer.weight.values)
ours = Int8Weight.quantise(torch.ones(2, 2))
ours[0] = 0  # writes into a view
print("through a view:", ours.dequantise()[0])
