import logging
import warnings
from pathlib import Path

import onnxruntime
import torch
from torch import nn

logging.getLogger("torch.onnx").setLevel(logging.ERROR)
model, x = nn.Linear(400, 20).eval(), torch.zeros(3, 400)
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    program = torch.onnx.export(model, (x,), "big.onnx", verbose=False)
print(sorted(path.name for path in Path().glob("big*")))

Path("big.onnx.data").unlink()
try:
    onnxruntime.InferenceSession("big.onnx")
except Exception as error:
    print(type(error).__name__, str(error).partition(': "')[0].rpartition("Error: ")[2])

program.save("whole.onnx", external_data=False)
print(sorted(path.name for path in Path().glob("whole*")))
