import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

torch.manual_seed(0)
model = nn.Linear(10, 1, bias=False)
average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.995))
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
last, averaged = [], []
for step in range(1200):
    x = torch.randn(16, 10)
    y = x.sum(dim=1, keepdim=True) + torch.randn(16, 1)  # all true weights are 1
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
    average.update_parameters(model)
    if step >= 800:
        last.append((model.weight - 1).square().sum().item())
        averaged.append((average.module.weight - 1).square().sum().item())

ratio = sum(last) / sum(averaged)
print("the average lies more than ten times closer (squared distance):", ratio > 10)
