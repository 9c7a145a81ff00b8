import logging
import warnings

import numpy as np
import onnxruntime
import torch
from torch import nn

logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # or it misses torchvision
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
x = torch.randn(3, 4)
with warnings.catch_warnings():  # the exporter copies a tree whose class is deprecated
    warnings.simplefilter("ignore", FutureWarning)
    torch.onnx.export(model, (x,), "model.onnx", input_names=["x"], verbose=False)

session = onnxruntime.InferenceSession("model.onnx")
(result,) = session.run(None, {"x": x.numpy()})
assert np.allclose(result, model(x).detach().numpy(), atol=1e-5)
