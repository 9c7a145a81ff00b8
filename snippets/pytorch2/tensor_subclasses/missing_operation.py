import torch

from snippets.pytorch2.tensor_subclasses.int8_weight import Int8Weight


class Strict(Int8Weight):
    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        if func is torch.ops.aten.addmm.default:
            bias, x, weight = args
            return func(bias, x, weight.dequantise())
        return NotImplemented


weight = Strict.quantise(torch.ones(3, 4))
try:
    torch.nn.functional.linear(torch.ones(2, 4), weight, torch.zeros(3))
except TypeError as error:
    print(str(error).splitlines()[0])
