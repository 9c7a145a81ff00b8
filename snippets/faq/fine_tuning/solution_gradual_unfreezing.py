import torch
from torch import nn

from snippets.kit.fine_tuning.methods import with_new_head
from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained

torch.set_num_threads(1)
torch.manual_seed(0)
source = pretrained()
x, y = animals(NEW, 5, seed=1)
net = with_new_head(source, len(NEW))
net.backbone.requires_grad_(False)
optimizer = torch.optim.AdamW(net.head.parameters(), lr=1e-2)


def train(steps):
    for _ in range(steps):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def changed():
    pairs = zip(net.backbone[:4], source.backbone[:4], strict=True)
    return [not torch.equal(own[0].weight, old[0].weight) for own, old in pairs]


train(40)
print("head:   ", changed())
for number in (3, 2):
    block = net.backbone[number].requires_grad_(True)
    optimizer.add_param_group({"params": block.parameters(), "lr": 1e-3 / 2 ** (3 - number)})
    train(20)
    print(f"block {number + 1}:", changed())

x, y = animals(NEW, 100, seed=2)
with torch.no_grad():
    print("above 60 % on new pictures:", ((net(x).argmax(1) == y).double().mean() > 0.6).item())
