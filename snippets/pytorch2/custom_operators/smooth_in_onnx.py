import logging
import warnings

import onnxruntime
import torch
from onnxscript import opset18 as op
from torch.export import Dim

from snippets.pytorch2.custom_operators.save_smooth import Smooth

logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it misses torchvision, aloud
warnings.simplefilter("ignore", FutureWarning)
sample = torch.ones(3, 8)
export = {"dynamic_shapes": ({0: Dim.DYNAMIC, 1: Dim.DYNAMIC},), "verbose": False}
try:
    torch.onnx.export(Smooth().eval(), (sample,), **export)
except torch.onnx.OnnxExporterError as error:
    reason = error.__cause__.__cause__
    print(f"{type(reason).__name__}: {str(reason).partition(' Failure')[0]}")


def as_a_product(x, decay: float):
    steps = op.Range(0, op.Squeeze(op.Shape(x, start=-1)), 1)
    age = op.Unsqueeze(steps, [0]) - op.Unsqueeze(steps, [1])  # row s, column t: t - s
    shares = op.Pow(op.Constant(value_float=decay), op.Cast(age, to=1))
    return op.MatMul(x, op.Trilu(shares, upper=1))  # nothing from later steps


table = {torch.ops.site.leaky_sum.default: as_a_product}
program = torch.onnx.export(Smooth().eval(), (sample,), custom_translation_table=table, **export)
print(*(node.op_type for node in program.model.graph))

program.save("smooth.onnx")
session = onnxruntime.InferenceSession("smooth.onnx")
x = torch.randn(5, 1000, generator=torch.Generator().manual_seed(0))
(ours,) = session.run(None, {session.get_inputs()[0].name: x.numpy()})
print("equal, 1000 steps:", torch.allclose(torch.from_numpy(ours), Smooth()(x), atol=1e-4))
