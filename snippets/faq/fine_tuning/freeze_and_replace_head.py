import torch
from torch import nn

from snippets.kit.fine_tuning.pretrained import NEW, animals, pretrained

torch.manual_seed(0)
x, y = animals(NEW, 5, seed=1)
net = pretrained()

net.requires_grad_(False)
net.head = nn.Linear(net.head.in_features, len(NEW))
net.eval()

trainable = [p for p in net.parameters() if p.requires_grad]
optimizer = torch.optim.AdamW(trainable, lr=0.01)
for _ in range(80):
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

total = sum(p.numel() for p in net.parameters())
print(f"trained {sum(p.numel() for p in trainable)} of {total} parameters")
print("backbone has gradients:", any(p.grad is not None for p in net.backbone.parameters()))

x, y = animals(NEW, 100, seed=2)
with torch.no_grad():
    accuracy = (net(x).argmax(1) == y).double().mean().item()
print("above 60 % on new pictures:", accuracy > 0.6)
