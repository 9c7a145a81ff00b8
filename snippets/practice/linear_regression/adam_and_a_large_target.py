import torch
import torch.nn.functional as F
from torch import nn

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.model import StandardizedLinear

training, _, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
X, y = model.standardize(training.features), training.target

units = {"target in its own unit": (0.0, 1.0), "standardised target": (y.mean(), y.std())}
for name, (mean, std) in units.items():
    torch.manual_seed(0)
    layer = nn.Linear(10, 1, dtype=torch.float64)
    optimizer = torch.optim.Adam(layer.parameters())  # rate 0.001
    for _ in range(500):
        optimizer.zero_grad()
        loss = F.mse_loss(layer(X).squeeze(1), (y - mean) / std)
        loss.backward()
        optimizer.step()
    print(f"{name}: RMSE {loss.sqrt().item() * std:.0f}")
