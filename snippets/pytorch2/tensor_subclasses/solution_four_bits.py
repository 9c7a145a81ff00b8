import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy
from snippets.pytorch2.tensor_subclasses.int8_weight import Int8Weight, quantise, stored_bytes


class Int4Weight(Int8Weight):
    """Two rows share their bytes, upper and lower four bits; the number of rows is even."""

    @staticmethod
    def __new__(cls, pairs, scale):
        shape = (2 * len(pairs), *pairs.shape[1:])
        kwargs = {"dtype": scale.dtype, "device": scale.device}
        return torch.Tensor._make_wrapper_subclass(cls, shape, **kwargs)

    @classmethod
    def quantise(cls, weight):
        scale = weight.abs().amax(tuple(range(1, weight.ndim)), keepdim=True) / 7
        whole = ((weight / scale).round() + 8).to(torch.uint8)  # from 1 to 15
        return cls(whole[::2] << 4 | whole[1::2], scale)

    def dequantise(self):
        pairs = self.integers
        whole = torch.stack([pairs >> 4, pairs & 15], 1).flatten(0, 1)
        return (whole.to(self.scale.dtype) - 8) * self.scale


_, test = halves(digits())
for kind in Int8Weight, Int4Weight:
    model = quantise(digits_model().eval(), kind)
    size = sum(stored_bytes(p) for p in model.parameters())
    with torch.no_grad():
        score = accuracy(model(test.pixels), test.labels)
    print(f"{kind.__name__}: {size:,} bytes, accuracy at least 0.97: {score > 0.97}")
