import torch
from torch import nn


class Throw(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.tensor(0.0))
        self.b = nn.Parameter(torch.tensor(0.0))

    def forward(self, t):
        return self.a + self.b * t - 5 * t**2


t = torch.tensor([0.0, 1.0, 2.0, 3.0])
h = torch.tensor([1.0, 16.0, 21.0, 16.0])
model = Throw()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(3):
    loss = nn.functional.mse_loss(model(t), h)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"loss {loss:7.3f}  a {model.a.item():.3f}  b {model.b.item():.3f}")
