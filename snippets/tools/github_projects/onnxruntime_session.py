import numpy as np
import onnxruntime
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
x = torch.randn(3, 4)
torch.onnx.export(model, (x,), "model.onnx", input_names=["x"], dynamo=True)

session = onnxruntime.InferenceSession("model.onnx")
(result,) = session.run(None, {"x": x.numpy()})
assert np.allclose(result, model(x).detach().numpy(), atol=1e-5)
