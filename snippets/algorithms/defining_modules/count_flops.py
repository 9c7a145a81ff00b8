import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

m, k, n = 32, 64, 128
linear = nn.Linear(k, n)
x = torch.zeros(m, k, requires_grad=True)
with FlopCounterMode(display=False) as counter:
    y = linear(x)
print("linear forward: ", counter.get_total_flops(), 2 * m * n * k)
with FlopCounterMode(display=False) as counter:
    y.sum().backward()
print("linear backward:", counter.get_total_flops(), 2 * (2 * m * n * k))

conv = nn.Conv2d(3, 16, kernel_size=5)
with FlopCounterMode(display=False) as counter:
    out = conv(torch.zeros(8, 3, 32, 32))
print("conv forward:   ", counter.get_total_flops(), 2 * out.numel() * 3 * 5**2)

with FlopCounterMode(display=False) as counter:
    nn.Sequential(nn.ReLU(), nn.BatchNorm2d(16))(out)
print("ReLU and norm:  ", counter.get_total_flops())
