import copy

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


@torch.no_grad()
def update(average, model, decay):
    """Move an average a little towards the model; buffers are taken as they are."""
    for mean, new in zip(average.parameters(), model.parameters(), strict=True):
        mean.lerp_(new, 1 - decay)
    for mean, new in zip(average.buffers(), model.buffers(), strict=True):
        mean.copy_(new)


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Linear(8, 1))
average = copy.deepcopy(model).requires_grad_(False)
theirs = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
theirs.update_parameters(model)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y = torch.randn(32, 4), torch.randn(32, 1)
for _ in range(20):
    loss = (model(x) - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    update(average, model, decay=0.9)
    theirs.update_parameters(model)

ours, theirs = average.state_dict(), theirs.module.state_dict()
print("as PyTorch's:", all(torch.allclose(ours[name], theirs[name], atol=1e-6) for name in ours))
print("as the model:", torch.equal(average[0].weight, model[0].weight))
