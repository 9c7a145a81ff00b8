import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, hidden=8):
        super().__init__()
        self.inner = nn.Linear(4, hidden)
        self.outer = nn.Linear(hidden, 3)
        self.register_buffer("mean", torch.zeros(4))

    def forward(self, x):
        return self.outer(self.inner(x - self.mean).relu())


model = Net()
model(torch.zeros(5, 4)).shape  # torch.Size([5, 3])
model.inner.weight.shape  # torch.Size([8, 4])
sum(p.numel() for p in model.parameters())  # 67
list(model.state_dict())[:2]  # ['mean', 'inner.weight']
[name for name, _ in model.named_children()]  # ['inner', 'outer']
model.inner.requires_grad_(False).bias.requires_grad  # False
nn.init.zeros_(model.outer.bias).tolist()  # [0.0, 0.0, 0.0]
model.eval().training, model.train().training  # (False, True)
stack = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
many = len(nn.ModuleList(nn.ReLU() for _ in range(3)))  # 3
