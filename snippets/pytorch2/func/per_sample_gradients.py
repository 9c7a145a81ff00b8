import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.func import functional_call, grad, vmap

digits = load_digits()
x = torch.tensor(digits.data[:256] / 16, dtype=torch.float32)
y = torch.tensor(digits.target[:256])
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 32), nn.Tanh(), nn.Linear(32, 10))
parameters = {name: p.detach() for name, p in model.named_parameters()}


def loss(parameters, x, y):
    return nn.functional.cross_entropy(functional_call(model, parameters, (x,)), y)


each = vmap(grad(loss), in_dims=(None, 0, 0))(parameters, x, y)
print({name: tuple(g.shape) for name, g in each.items()})

loop = [grad(loss)(parameters, sample, label) for sample, label in zip(x, y, strict=True)]
print(all(torch.allclose(each[n], torch.stack([g[n] for g in loop]), atol=1e-6) for n in each))

whole = grad(loss)(parameters, x, y)
print(all(torch.allclose(each[n].mean(0), whole[n], atol=1e-6) for n in each))
