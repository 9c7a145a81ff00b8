import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 10))
try:
    torch.optim.Muon(model.parameters(), lr=0.02)
except ValueError as error:
    print(error)

hidden = [layer.weight for layer in model[:-1] if isinstance(layer, nn.Linear)]
rest = [p for p in model.parameters() if all(p is not weight for weight in hidden)]
optimizers = [torch.optim.Muon(hidden, lr=0.02), torch.optim.AdamW(rest, lr=0.003)]
model(torch.randn(5, 64)).square().mean().backward()
for optimizer in optimizers:
    optimizer.step()
print(len(hidden), "matrices by Muon,", len(rest), "tensors by AdamW")
