import torch
from torch import nn

net = nn.Module()
net.gain = nn.Parameter(torch.ones(2))

# %% every tensor of a module is saved
for name in ("shift", "mean", "mask"):
    net.register_buffer(name, torch.zeros(2))
print(list(net.state_dict()))

# %% everything that is registered is saved
for name in ("mean", "mask"):
    net.register_buffer(name, torch.zeros(2))
print(list(net.state_dict()))

# %% what is trained is saved
print(list(net.state_dict()))
