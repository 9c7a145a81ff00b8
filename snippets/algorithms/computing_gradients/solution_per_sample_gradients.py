import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 1)).double()
x, y = torch.randn(5, 3).double(), torch.randn(5, 1).double()


def loss_of(parameters, sample, target):
    return (functional_call(model, parameters, sample) - target).square().mean()


parameters = {name: p.detach() for name, p in model.named_parameters()}
each = vmap(grad(loss_of), in_dims=(None, 0, 0))(parameters, x, y)
print({name: tuple(g.shape) for name, g in each.items()})

(model(x) - y).square().mean().backward()
for name, p in model.named_parameters():
    assert torch.allclose(each[name].mean(dim=0), p.grad)

norms = torch.stack([g.flatten(1).norm(dim=1) for g in each.values()]).norm(dim=0)
factors = (1 / norms).clamp(max=1)
clipped = torch.stack([(g.flatten(1) * factors[:, None]).norm(dim=1) for g in each.values()])
print((norms > 1).sum().item(), (clipped.norm(dim=0) < 1 + 1e-9).all().item())
