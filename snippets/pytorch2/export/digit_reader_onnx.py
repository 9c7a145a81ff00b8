import logging
import warnings

import onnxruntime
import torch
from torch.export import Dim

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it misses torchvision, aloud
_, test = halves(digits())
model = digits_model().eval()
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    program = torch.onnx.export(
        model,
        (test.pixels[:2].clone(),),
        dynamic_shapes=({0: Dim("batch")},),
        input_names=["images"],
        output_names=["logits"],
        verbose=False,
    )
program.save("digits.onnx")

session = onnxruntime.InferenceSession("digits.onnx")
for argument in (*session.get_inputs(), *session.get_outputs()):
    print(argument.name, argument.shape, argument.type)
(logits,) = session.run(None, {"images": test.pixels.numpy()})
torchs = model(test.pixels).detach()
print("within 1e-4:", torch.allclose(torch.from_numpy(logits), torchs, atol=1e-4))
print("same digits:", (logits.argmax(axis=1) == torchs.argmax(dim=1).numpy()).all())
