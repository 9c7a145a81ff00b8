import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)
x, y = torch.randn(16, 8), torch.randint(0, 3, (16,))


class Suspect(nn.Module):
    def __init__(self, fault=None):
        super().__init__()
        self.fault = fault
        self.first, self.last = nn.Linear(8, 32), nn.Linear(32, 3)

    def forward(self, x):
        hidden = self.first(x).relu()
        if self.fault == "detach":
            hidden = hidden.detach()
        scores = self.last(hidden)
        return torch.relu(-scores.abs()) if self.fault == "relu" else scores


for fault in ["none", "detach", "relu"]:
    model = Suspect(fault)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(200):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    silent = [name for name, p in model.named_parameters() if p.grad is None or not p.grad.any()]
    print(f"{fault}: learned {loss.item() < 0.1}, no gradient: {silent}")
