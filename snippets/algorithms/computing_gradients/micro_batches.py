import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 16), nn.Tanh(), nn.Linear(16, 1)).double()
x, y = torch.randn(10, 3).double(), torch.randn(10, 1).double()


def gradient_of(losses):
    model.zero_grad()
    for loss in losses:
        loss.backward()
    return torch.cat([p.grad.flatten() for p in model.parameters()])


mean = nn.MSELoss()
parts = list(zip(x.split(4), y.split(4), strict=True))  # 4, 4 and 2 samples
whole = gradient_of([mean(model(x), y)])
weighted = gradient_of(mean(model(a), b) * len(a) / len(x) for a, b in parts)
averaged = gradient_of(mean(model(a), b) / len(parts) for a, b in parts)
print(torch.allclose(weighted, whole), torch.allclose(averaged, whole))
