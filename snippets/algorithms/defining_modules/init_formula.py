import math

import torch
from torch import nn

torch.manual_seed(0)
fan_out, fan_in = 512, 256
default = nn.Linear(fan_in, fan_out).weight
print(f"default  {default.std():.3f}  {1 / math.sqrt(3 * fan_in):.3f}")

weight = torch.empty(fan_out, fan_in)
for nonlinearity in ("linear", "tanh", "relu"):
    nn.init.kaiming_normal_(weight, nonlinearity=nonlinearity)
    gain = nn.init.calculate_gain(nonlinearity)
    print(f"{nonlinearity:7}  {weight.std():.3f}  {gain / math.sqrt(fan_in):.3f}  gain {gain:.3f}")
