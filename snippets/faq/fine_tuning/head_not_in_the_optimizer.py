import torch
from torch import nn

from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained

x, y = animals(NEW, 5, seed=1)


def step(optimizer):
    nn.functional.cross_entropy(net(x), y).backward()
    optimizer.step()


net = pretrained()
optimizer = torch.optim.AdamW(net.parameters(), lr=0.01)
net.head = nn.Linear(net.head.in_features, len(NEW))
before = net.head.weight.clone()
step(optimizer)
print("optimizer made too early, the new head moved:", not torch.equal(net.head.weight, before))

step(torch.optim.AdamW(net.parameters(), lr=0.01))
print("made after the head, it moved:", not torch.equal(net.head.weight, before))

optimizer = torch.optim.AdamW(net.head.parameters(), lr=0.01)
try:
    optimizer.add_param_group({"params": net.parameters(), "lr": 0.001})
except ValueError as error:
    print(error)
