import torch
from torch import nn
from torchao.quantization import Int8WeightOnlyConfig, quantize_

model = nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 10)).eval()
x = torch.randn(4, 256)
before = model(x)
quantize_(model, Int8WeightOnlyConfig())  # changes the model in place
assert (model(x) - before).abs().max() < 0.05
