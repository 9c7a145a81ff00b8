import torch
from torch import nn
from torch.optim.swa_utils import SWALR, AveragedModel, update_bn

torch.manual_seed(0)
x = torch.randn(1024, 4)
y = x.sum(dim=1, keepdim=True) + torch.randn(1024, 1)
model = nn.Sequential(
    *(nn.Linear(4, 32), nn.BatchNorm1d(32), nn.ReLU()),
    *(nn.Linear(32, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 1)),
)
average = AveragedModel(model)  # by default the plain mean of all it is given
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
to_a_plateau = SWALR(optimizer, swa_lr=0.2, anneal_epochs=3)
for epoch in range(20):
    for rows in torch.randperm(512).split(16):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x[rows]), y[rows]).backward()
        optimizer.step()
    if epoch >= 10:
        average.update_parameters(model)
        to_a_plateau.step()


@torch.no_grad()
def test_loss():
    return nn.functional.mse_loss(average.eval()(x[512:]), y[512:]).item()


before = test_loss()
update_bn(x[:512].split(64), average)  # one pass in training mode
print(f"rate {to_a_plateau.get_last_lr()[0]:g}, {average.n_averaged.item()} epochs averaged")
print("its own statistics lower the test loss:", test_loss() < before)
