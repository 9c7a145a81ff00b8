import torch
from torch import nn
from torch.func import functional_call, grad

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
x, y = torch.randn(16, 4), torch.randn(16, 1)
start = {name: p.detach() for name, p in model.named_parameters()}


def loss_of(parameters):
    return (functional_call(model, parameters, (x,)) - y).square().mean()


def after_a_step(rate):
    gradients = grad(loss_of)(start)
    return {name: start[name] - rate * gradients[name] for name in start}


rate = torch.tensor(0.1)
slope = grad(lambda rate: loss_of(after_a_step(rate)))(rate)

old, new = grad(loss_of)(start), grad(loss_of)(after_a_step(rate))
by_hand = -sum((old[name] * new[name]).sum() for name in start)
print(torch.allclose(slope, by_hand), slope < 0)
