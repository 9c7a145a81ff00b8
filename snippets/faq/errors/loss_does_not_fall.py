import torch
from torch import nn

torch.manual_seed(0)
x, labels = torch.randn(32, 8), torch.randint(10, (32,))
model, other = nn.Linear(8, 10), nn.Linear(8, 10)
for name, trained in (("another model", other), ("this model", model)):
    optimizer = torch.optim.SGD(trained.parameters(), lr=1.0)
    losses = []
    for _ in range(100):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"parameters of {name}: {losses[0]:.1f} -> {losses[-1]:.1f}")
