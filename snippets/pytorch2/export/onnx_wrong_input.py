import logging
import warnings

import numpy as np
import onnxruntime
import torch
from torch import nn

logging.getLogger("torch.onnx").setLevel(logging.ERROR)
model, x = nn.Linear(4, 2).eval(), torch.zeros(3, 4)
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    torch.onnx.export(model, (x,), "linear.onnx", input_names=["x"], verbose=False)
session = onnxruntime.InferenceSession("linear.onnx")
feeds = {
    "float64": {"x": np.zeros((3, 4))},
    "another name": {"input": np.zeros((3, 4), "float32")},
    "another size": {"x": np.zeros((5, 4), "float32")},
}
for mistake, feed in feeds.items():
    try:
        session.run(None, feed)
    except Exception as error:
        message = str(error).rpartition("INVALID_ARGUMENT : ")[2].splitlines()
        print(f"{mistake}: {type(error).__name__}: {' '.join(message[:2])}")
