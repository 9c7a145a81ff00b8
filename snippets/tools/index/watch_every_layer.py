import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 10))
with torch.no_grad():
    model[2].bias.fill_(-5)  # something went wrong here


def watch(name):
    def hook(module, inputs, output):
        zeros = (output == 0).float().mean()
        finite = output.isfinite().all().item()
        print(f"{name} {type(module).__name__:<7} zeros {zeros:4.0%}  finite {finite}")

    return hook


handles = [layer.register_forward_hook(watch(name)) for name, layer in model.named_children()]
model(torch.randn(256, 64))
for handle in handles:
    handle.remove()
