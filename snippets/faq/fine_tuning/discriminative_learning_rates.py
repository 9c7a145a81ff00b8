import torch
from torch import nn

from snippets.kit.fine_tuning.pretrained import NEW, pretrained

net = pretrained()
net.head = nn.Linear(net.head.in_features, len(NEW))

groups = [{"params": net.head.parameters(), "lr": 1e-2}]
for depth, block in enumerate(reversed(net.backbone[:4])):
    groups.append({"params": block.parameters(), "lr": 1e-3 / 2**depth})
optimizer = torch.optim.AdamW(groups)

for name, group in zip(["head", "block 4", "block 3", "block 2", "block 1"], groups, strict=True):
    print(f"{name:8} {sum(p.numel() for p in group['params']):6} parameters, lr {group['lr']}")
count = sum(len(group["params"]) for group in optimizer.param_groups)
print("every parameter once:", count == len(list(net.parameters())))
