import io

import torch
from torchao import quantization as ao

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy

_, test = halves(digits())
for config in (None, ao.Int8WeightOnlyConfig(), ao.Int8DynamicActivationInt8WeightConfig()):
    model = digits_model().eval().requires_grad_(False)
    if config is not None:
        ao.quantize_(model, config)  # in place
    file = io.BytesIO()
    torch.save(model.state_dict(), file)
    right = accuracy(model(test.pixels), test.labels)
    print(f"accuracy {right:.2f}, {len(file.getvalue()) / 1000:.0f} kB")

weight, original = model.layers[-1].weight, digits_model().layers[-1].weight.detach()
print(weight.qdata.dtype, *weight.qdata.shape, "with scales", *weight.scale.shape)
steps = (weight.dequantize() - original).abs() / weight.scale
print("largest error:", f"{steps.max():.2f} steps")
