import torch
from torch import nn
from torch.export import Dim

torch.manual_seed(0)
x, y = torch.randn(64, 8), torch.randn(64, 1)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1))
program = torch.export.export(model, (x[:2].clone(),), dynamic_shapes=({0: Dim("batch")},))
torch.export.save(program, "model.pt2")

loaded = torch.export.load("model.pt2").module()
losses = []
for net in (model, loaded):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(20):
        loss = ((net(x) - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    losses.append(loss)
print("same loss after 20 steps:", torch.allclose(*losses))
print("lower than before:", bool(losses[0] < (y**2).mean()))
