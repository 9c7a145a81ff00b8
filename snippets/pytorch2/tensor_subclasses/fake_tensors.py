import torch
from torch import nn
from torch._subclasses.fake_tensor import DataDependentOutputException, FakeTensorMode

with FakeTensorMode():
    layer = nn.TransformerEncoderLayer(12288, nhead=96, dim_feedforward=4 * 12288)
    x = torch.empty(2048, 8, 12288)
    y = layer(x)
    parameters = sum(p.numel() for p in layer.parameters())
    print(type(y).__name__, tuple(y.shape))
    print(f"parameters: {parameters:,}; 96 such layers: {96 * parameters * 4 / 2**30:,.0f} GiB")
    print(torch.ones(3, device="cuda").device)
    try:
        bool(y.sum() > 0)
    except DataDependentOutputException as error:
        print("no value for", error.func, type(error).__name__)
