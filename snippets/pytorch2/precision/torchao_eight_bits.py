import torch
from torchao.quantization import Int8DynamicActivationInt8WeightConfig, quantize_
from torchao.quantization.pt2e.quantize_pt2e import convert_pt2e, prepare_pt2e
from torchao.quantization.pt2e.quantizer import x86_inductor_quantizer as x86

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

training, test = halves(digits())
dynamic = digits_model().eval()
quantize_(dynamic, Int8DynamicActivationInt8WeightConfig())  # in place; linear layers only

example = (training.pixels[:128],)
batch = torch.export.Dim("batch", min=2)
exported = torch.export.export(digits_model().eval(), example, dynamic_shapes=({0: batch},))
quantizer = x86.X86InductorQuantizer()
quantizer.set_global(x86.get_default_x86_inductor_quantization_config())
static = prepare_pt2e(exported.module(), quantizer)
static(*example)  # calibration
static = torch.compile(convert_pt2e(static))  # Inductor puts integer kernels in
with torch.inference_mode():
    for name, model in (("dynamic", dynamic), ("static", static)):
        right = (model(test.pixels).argmax(1) == test.labels).float().mean()
        print(f"{name}: {right:.2f}")
