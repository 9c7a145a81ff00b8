import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(3))
        self.register_buffer("shift", torch.zeros(3))
        self.offset = nn.Buffer(torch.zeros(3))
        self.inner = nn.Linear(3, 3)
        self.note = torch.zeros(3)


scale = Scale()
print("parameters:", list(scale._parameters))
print("buffers:   ", list(scale._buffers))
print("modules:   ", list(scale._modules))
print("plain:     ", [name for name in ("gain", "offset", "inner", "note") if name in vars(scale)])
