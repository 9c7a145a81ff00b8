import logging
import warnings
from collections import Counter

import torch
from torch import nn

logging.getLogger("torch.onnx").setLevel(logging.ERROR)
model = nn.Sequential(nn.Conv2d(1, 8, 3), nn.GroupNorm(4, 8), nn.SiLU()).eval()
program = torch.export.export(model, (torch.zeros(1, 1, 8, 8),))
for opset in (20, 21):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        translated = torch.onnx.export(program, (), opset_version=opset, verbose=False)
    operators = Counter(node.op_type for node in translated.model.graph)
    print(opset, operators.total(), sorted(operators))
