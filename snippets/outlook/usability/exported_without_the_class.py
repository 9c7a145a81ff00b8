import torch
from torch import nn
from torch.export import Dim


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))

    def forward(self, x):
        return self.layers(x).softmax(dim=-1)


torch.manual_seed(0)
model = Net().eval()
program = torch.export.export(model, (torch.randn(2, 8),), dynamic_shapes=({0: Dim("batch")},))
torch.export.save(program, "net.pt2")
del Net

loaded = torch.export.load("net.pt2").module()
for batch in (2, 5):
    x = torch.randn(batch, 8)
    print(batch, torch.equal(loaded(x), model(x)))
