import torch
from torch import nn


class Root(nn.Module):
    def forward(self, x):
        return x.sqrt()


def first_bad_layer(model, x):
    """Name the first layer whose output is not finite although its inputs are, or None."""
    bad, handles = [], []
    for name, module in model.named_modules():

        def check(module, inputs, output, name=name):
            if inputs[0].isfinite().all() and not output.isfinite().all():
                bad.append(name)

        if not list(module.children()):
            handles.append(module.register_forward_hook(check))
    try:
        model(x)
    finally:
        for handle in handles:
            handle.remove()
    return bad[0] if bad else None


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Sequential(nn.Tanh(), Root()), nn.Linear(8, 2))
print(first_bad_layer(model, torch.randn(5, 4)))
model[1][1] = nn.Softplus()
print(first_bad_layer(model, torch.randn(5, 4)))
