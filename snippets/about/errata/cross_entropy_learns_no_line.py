import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x + 2
model = nn.Linear(1, 1)

loss = F.cross_entropy(model(x), torch.zeros(4, dtype=torch.long))
loss.backward()
print("cross-entropy:", loss.item(), "gradient:", model.weight.grad.item())

for _ in range(2000):
    loss = F.mse_loss(model(x), y)
    model.zero_grad()
    loss.backward()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter -= 0.05 * parameter.grad
print(f"squared error: y = {model.weight.item():.2f} x + {model.bias.item():.2f}")
