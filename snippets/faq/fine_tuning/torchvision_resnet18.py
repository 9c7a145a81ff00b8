import torch
from torch import nn
from torchvision.models import ResNet18_Weights, resnet18

weights = ResNet18_Weights.IMAGENET1K_V1
preprocess = weights.transforms()  # resize, crop, and the mean and spread of ImageNet
net = resnet18(weights=weights)

net.requires_grad_(False)
net.fc = nn.Linear(net.fc.in_features, 4)
net.eval()  # the running statistics of its BatchNorm layers are frozen too
optimizer = torch.optim.AdamW(net.fc.parameters(), lr=1e-3)

pictures = torch.randint(256, (8, 3, 300, 400), dtype=torch.uint8)  # in place of yours
labels = torch.arange(8) % 4
for _ in range(10):
    loss = nn.functional.cross_entropy(net(preprocess(pictures)), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
