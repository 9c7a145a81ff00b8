import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
x = torch.rand(5, 64)
whole = model(x)


def switch_off(module, inputs, output):
    output = output.clone()
    output[:, 7] = 0
    return output


with model[1].register_forward_hook(switch_off):
    without = model(x)
part = model[1](model[0](x))[:, 7:8] * model[2].weight[:, 7]
print(torch.allclose(whole - without, part, atol=1e-6))
print(torch.equal(model(x), whole))
