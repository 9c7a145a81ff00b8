import torch
from torch import nn
from torch.func import functional_call, grad

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
x, y = torch.randn(16, 4), torch.randn(16, 1)
parameters = {name: p.detach() for name, p in model.named_parameters()}


def loss_of(parameters):
    return (functional_call(model, parameters, (x,)) - y).square().mean()


zeros = {name: torch.zeros_like(p) for name, p in parameters.items()}
print(torch.equal(loss_of(zeros), y.square().mean()))

gradients = grad(loss_of)(parameters)
print(model[0].weight.grad)

(model(x) - y).square().mean().backward()
for name, p in model.named_parameters():
    print(name, torch.allclose(gradients[name], p.grad, atol=1e-6))
