import torch
from torch import nn


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        self.rate = nn.Parameter(torch.tensor(1.0))
        self.base = nn.Parameter(torch.tensor(1.0))

    def forward(self, km):
        return self.rate * km + self.base


km = torch.tensor([1.0, 2.0, 4.0, 5.0])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])
model = Taxi()
optimizer = torch.optim.SGD(model.parameters(), lr=0.04)

for step in range(501):
    loss = nn.functional.mse_loss(model(km), fare)
    if step in (0, 1, 100, 500):
        rate, base = model.rate.item(), model.base.item()
        print(f"step {step:3}: rate {rate:.2f}, base {base:.2f}, loss {loss:.3f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
