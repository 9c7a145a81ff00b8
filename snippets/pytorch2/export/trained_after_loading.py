import torch
from torch import nn
from torch.export import Dim


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden, self.out = nn.Linear(8, 32), nn.Linear(32, 1)

    def forward(self, x):
        return self.out(self.hidden(x).relu())


def train(net):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(20):
        loss = ((net(x) - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.detach()


torch.manual_seed(0)
x, y = torch.randn(64, 8), torch.randn(64, 1)
model = Net()
program = torch.export.export(model, (x[:2].clone(),), dynamic_shapes=({0: Dim("batch")},))
torch.export.save(program, "model.pt2")
with_class = train(model)

del model, program, Net  # the file is left
without = train(torch.export.load("model.pt2").module())
print("same loss after 20 steps:", torch.allclose(with_class, without))
print("lower than before:", bool(without < (y**2).mean()))
