import warnings
from collections import Counter

import torch
from torchao.quantization.pt2e.quantize_pt2e import convert_pt2e, prepare_pt2e
from torchao.quantization.pt2e.quantizer import x86_inductor_quantizer as x86

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy

training, test = halves(digits())
example = (training.pixels[:128],)
shapes = ({0: torch.export.Dim("batch", min=2)},)
exported = torch.export.export(digits_model().eval(), example, dynamic_shapes=shapes)
quantizer = x86.X86InductorQuantizer()
quantizer.set_global(x86.get_default_x86_inductor_quantization_config())
with warnings.catch_warnings(action="ignore"):  # that pooling is left out
    observed = prepare_pt2e(exported.module(), quantizer)
observed(*example)  # calibration
static = convert_pt2e(observed)

with torch.no_grad():
    print(f"accuracy {accuracy(static(test.pixels), test.labels):.2f}")
calls = [node.name for node in static.graph.nodes if node.op == "call_function"]
first = calls.index("conv2d")
print(*calls[first - 2 : first + 1])
kept = Counter()
for tensor in static.state_dict().values():
    kept[tensor.dtype] += tensor.numel()
print("whole numbers:", kept[torch.int8])
