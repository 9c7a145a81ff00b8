import torch
from torch import nn


def reader(classes):
    return nn.Sequential(nn.Linear(64, 32), nn.LayerNorm(32), nn.ReLU(), nn.Linear(32, classes))


def reuse_body(model, state):
    """Load what fits by name and shape, freeze it, and return the names that are new."""
    own = model.state_dict()
    fitting = {name: t for name, t in state.items() if name in own and t.shape == own[name].shape}
    new = model.load_state_dict(fitting, strict=False).missing_keys
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(name in new)
    return new


torch.manual_seed(0)
old, model = reader(10), reader(3)
print(reuse_body(model, old.state_dict()))
x = torch.rand(5, 64)
print(torch.equal(model[:3](x), old[:3](x)))
print(sum(p.numel() for p in model.parameters() if p.requires_grad), 32 * 3 + 3)
