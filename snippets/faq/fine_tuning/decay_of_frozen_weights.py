import torch
from torch import nn

x = torch.ones(4, 2)


def moves(freeze):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.01, weight_decay=0.1)
    net(x).square().mean().backward()
    optimizer.step()
    before = net[0].weight.clone()
    freeze(net, optimizer)
    net(x).square().mean().backward()
    optimizer.step()
    return not torch.equal(net[0].weight, before)


def only_the_flag(net, optimizer):
    net[0].requires_grad_(False)


def gradients_of_zero(net, optimizer):
    optimizer.zero_grad(set_to_none=False)
    net[0].requires_grad_(False)


def no_gradients(net, optimizer):
    optimizer.zero_grad()
    net[0].requires_grad_(False)


for freeze in (only_the_flag, gradients_of_zero, no_gradients):
    print(f"{freeze.__name__}: frozen weight moves: {moves(freeze)}")
