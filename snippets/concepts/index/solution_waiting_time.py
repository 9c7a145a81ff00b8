import torch
from torch import nn


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        self.rate = nn.Parameter(torch.tensor(1.0))
        self.wait = nn.Parameter(torch.tensor(0.0))
        self.base = nn.Parameter(torch.tensor(1.0))

    def forward(self, km, minutes):
        return self.rate * km + self.wait * minutes + self.base


km = torch.tensor([1.0, 2.0, 4.0, 5.0])
minutes = torch.tensor([2.0, 0.0, 4.0, 2.0])
fare = torch.tensor([4.0, 5.0, 11.0, 12.0])

model = Taxi()
optimizer = torch.optim.SGD(model.parameters(), lr=0.04)
for _ in range(501):
    loss = nn.functional.mse_loss(model(km, minutes), fare)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print({name: round(p.item(), 2) for name, p in model.named_parameters()})
