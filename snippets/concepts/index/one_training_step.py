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

loss = nn.functional.mse_loss(model(km), fare)
print(f"loss {loss.item():.3f}")

loss.backward()
print(f"gradients {model.rate.grad.item():.1f} and {model.base.grad.item():.1f}")

optimizer.step()
print(f"rate {model.rate.item():.2f}, base {model.base.item():.2f}")
loss = nn.functional.mse_loss(model(km), fare)
print(f"loss {loss.item():.3f}")
