import copy

import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy
from snippets.pytorch2.tensor_subclasses.int8_weight import quantise, stored_bytes

_, test = halves(digits())
model = digits_model().eval()
small = quantise(copy.deepcopy(model))
with torch.no_grad():
    logits = {"float32": model(test.pixels), "int8": small(test.pixels)}
for name, reader in {"float32": model, "int8": small}.items():
    size = sum(stored_bytes(p) for p in reader.parameters())
    print(f"{name:8} {size:6,} bytes, accuracy {accuracy(logits[name], test.labels):.2f}")
changed = (logits["int8"].argmax(1) != logits["float32"].argmax(1)).sum()
print(f"at most 3 of {len(test)} answers change:", bool(changed <= 3))
weight = small.layers[0].weight
print(weight, weight.dtype, "parts:", weight.integers.dtype, tuple(weight.scale.shape))
small.double()
print("same object:", small.layers[0].weight is weight, weight.scale.dtype, weight.integers.dtype)
